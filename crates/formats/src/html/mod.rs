//! The HTML writer.
