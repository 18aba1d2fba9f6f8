//! Plain language (guidance 000 C4-C6, *Cymraeg Clir*).

pub(super) mod long_sentences;
