# Money: the screen, and what its tables and charts say in a document.
