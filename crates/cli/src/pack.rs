//! `validate-pack`: every problem of a pack at once.

use std::path::Path;

use formats::words::Words;
use report::pack;

use crate::outcome::{Failure, Outcome, say};

/// Checks the pack in a folder.
pub fn validate(folder: &Path, json: bool, words: &Words) -> Outcome {
    if !folder.is_dir() {
        return Err(Failure::Value("cli-bad-pack", folder.display().to_string()));
    }
    let pack = pack::load_folder(folder).map_err(Failure::Problems)?;
    let prompts: usize = pack.sections.iter().map(|section| section.prompts.len()).sum();
    if json {
        say!(
            "{}",
            serde_json::json!({
                "id": pack.id, "version": pack.version, "sections": pack.outline().len(),
                "prompts": prompts, "requirements": pack.requirements.len(),
                "metrics": pack.metrics.len(), "terms": pack.terms.len(),
            })
        );
        return Ok(());
    }
    say!(
        "{}",
        words.with(
            "cli-pack-done",
            &[
                ("id", pack.id.as_str().into()),
                ("version", pack.version.to_string().into()),
                ("sections", pack.outline().len().to_string().into()),
                ("prompts", prompts.to_string().into()),
                ("requirements", pack.requirements.len().to_string().into()),
                ("terms", pack.terms.len().to_string().into()),
            ],
        )
    );
    Ok(())
}
