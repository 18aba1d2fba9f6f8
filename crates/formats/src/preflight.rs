//! Faults found before anything is written.
