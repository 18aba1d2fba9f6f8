//! The types that cross to the window, as TypeScript.

use ts_rs::{Config, TS};

/// All of them, as one file: `ui/src/lib/types.ts`, written by `cargo xtask
/// codegen` and held to be current by a test.
pub fn declarations() -> String {
    let config = Config::default();
    let mut text = String::from(
        "// Written by `cargo xtask codegen` from the Rust types. Not to be edited.\n\nimport type { TextBlock } from \"./blocks\";\n\nexport type Edition = \"full\" | \"draft\" | \"public\" | \"large-print\";\n",
    );
    macro_rules! declare {
        ($($type:ty),* $(,)?) => {
            $(text.push_str(&format!("\nexport {}\n", <$type>::decl(&config)));)*
        };
    }
    declare!(
        report::lang::Lang,
        report::lang::Text,
        report::project::State,
        report::project::Pairing,
        report::project::Layout,
        report::project::Did,
        report::project::Change,
        report::project::Holder,
        report::project::Records,
        report::project::AnyRecord,
        report::project::Exported,
        report::project::Testimony,
        report::project::TestimonyKind,
        report::project::TestimonyText,
        report::consent::Consent,
        report::consent::Use,
        report::metrics::Metric,
        report::metrics::Definition,
        report::metrics::Reading,
        report::metrics::Value,
        report::metrics::Standing,
        report::metrics::Break,
        report::money::MoneyLine,
        report::money::Side,
        report::money::Area,
        report::promises::Promise,
        report::promises::Made,
        report::promises::Answer,
        report::promises::PromiseOutcome,
        report::promises::Proposed,
        report::pictures::Picture,
        report::pictures::Shows,
        report::pictures::OutlineShape,
        report::sources::Link,
        report::sources::TargetLanguage,
        report::sources::Evidence,
        report::sources::EvidenceKind,
        report::sources::Inspection,
        report::sources::InspectionAction,
        report::sources::Complaints,
        report::sources::Stage,
        report::sources::Theme,
        report::terms::OwnTerm,
        report::exhibits::Exhibit,
        report::exhibits::Of,
        report::pack::Population,
        report::pack::MetricBetter,
        report::pack::Welsh,
        report::pack::Force,
        report::pack::AimBy,
        crate::beginning::Offer,
        crate::beginning::YearOffer,
        crate::beginning::Deadline,
        crate::beginning::NewReport,
        crate::contents::Contents,
        crate::contents::Row,
        crate::contents::Aim,
        crate::contents::Standing,
        crate::page::Page,
        crate::page::Question,
        crate::page::Locked,
        crate::page::Slot,
        crate::page::Shown,
        crate::page::Paired,
        crate::needs::Needs,
        crate::needs::Prompt,
        crate::needs::Standard,
        crate::needs::Worded,
        crate::needs::DataItem,
        crate::needs::Topic,
        crate::needs::Example,
        crate::writing::Written,
        crate::writing::WrittenContent,
        crate::writing::SlotText,
        crate::writing::Saved,
        crate::writing::Undone,
        crate::records::Collection,
        crate::records::PlacedIn,
        crate::records::Placing,
        crate::records::Placed,
        report::search::Query,
        report::search::Match,
        crate::spelling::Span,
        crate::difference::Piece,
        crate::difference::PieceKind,
        crate::exporting::Request,
        crate::exporting::Outcome,
        crate::exporting::FaultShown,
        crate::exporting::FaultPlace,
        crate::preview::Pages,
        crate::preview::Start,
        crate::overview::Report,
        crate::overview::Whole,
        crate::wording::Wording,
        crate::writing::OwnWord,
        crate::recent::Recent,
        crate::recent::Place,
        crate::settings::Settings,
        crate::settings::Theme,
        crate::settings::Languages,
    );
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_types_in_the_face_are_current() {
        expect_test::expect_file!["../../../ui/src/lib/types.ts"].assert_eq(&super::declarations());
    }
}
