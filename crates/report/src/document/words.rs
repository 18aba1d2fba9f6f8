//! Words.
/// Counts.
pub fn count_words(_: &[super::Block]) -> usize {
    0
}
/// Counts.
pub fn words_of(_: &str) -> usize {
    0
}
