# Measures: the screen, and what their tables, charts and sentences say in a document.
