# Priorities: the screen, and what their tables and lists say in a document.
