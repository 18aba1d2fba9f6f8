//! The Word writer and the Word reader.

use report::document::Edition;
use report::lang::Lang;

use crate::specimen::every_block;

const EDITIONS: [Edition; 4] =
    [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint];

#[test]
fn zz_files_for_validators() {
    if let Some(folder) = std::env::var_os("OUT") {
        for lang in Lang::BOTH {
            for edition in EDITIONS {
                let bytes = formats::docx::docx(&every_block(lang, edition)).unwrap();
                let name = format!("{}-{edition:?}.docx", lang.code()).to_lowercase();
                std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
            }
        }
    }
}
