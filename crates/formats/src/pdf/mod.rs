//! The PDF writer.
