//! Charts, drawn once for every writer.
