//! A catalogue as a CSV file: `code,title_en,title_cy,unit,unit_cy,population,
//! subset_of,better,valid`.

use super::Definition;
use super::catalogue::Listed;
use super::safe::{CsvFault, CsvWhy, Lines};
use crate::document::markdown::tidy;
use crate::lang::Text;
use crate::pack::{MetricBetter, Population};

/// The columns that must be there.
const NEEDED: [&str; 5] = ["code", "title_en", "title_cy", "population", "better"];

/// Reads a catalogue, in the file's order. All that
/// is wrong is told at once, and then nothing is taken. Any code is welcome,
/// also as the whole of which another counts a part.
pub fn read(bytes: &[u8]) -> Result<Vec<Listed>, Vec<CsvFault>> {
    let lines = Lines::read(bytes).map_err(|fault| vec![fault])?;
    let mut faults = lines.lacking(&NEEDED);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut found: Vec<Listed> = Vec::new();
    for (line, cells) in &lines.lines {
        let text = |name: &str| tidy(lines.cell(cells, name)).trim().to_owned();
        let mut fault = |column: &str, why| {
            faults.push(CsvFault { line: *line, column: column.into(), found: text(column), why });
        };
        for column in ["code", "title_en", "title_cy"] {
            if text(column).is_empty() {
                fault(column, CsvWhy::Blank);
            }
        }
        let code = text("code");
        if !code.is_empty() && found.iter().any(|known| known.code == code) {
            fault("code", CsvWhy::Twice);
        }
        let population = population(&text("population"));
        if population.is_none() {
            fault("population", CsvWhy::UnknownWord);
        }
        let better = better(&text("better"));
        if better.is_none() {
            fault("better", CsvWhy::UnknownWord);
        }
        let filled = |name| Some(text(name)).filter(|it| !it.is_empty());
        if let (Some(population), Some(better)) = (population, better) {
            let definition = Definition {
                title: Text { en: text("title_en"), cy: text("title_cy") },
                unit: Text { en: text("unit"), cy: text("unit_cy") },
                population,
                subset_of: filled("subset_of"),
                better,
                valid: filled("valid"),
            };
            found.push(Listed { code, definition });
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// Whether a file is a catalogue: it says what measures are.
pub fn is_one(bytes: &[u8]) -> bool {
    Lines::read(bytes).is_ok_and(|lines| lines.lacking(&["population", "better"]).is_empty())
}

fn population(word: &str) -> Option<Population> {
    match word.to_lowercase().as_str() {
        "adults" => Some(Population::Adults),
        "children" => Some(Population::Children),
        "carers" => Some(Population::Carers),
        "all" => Some(Population::All),
        _ => None,
    }
}

fn better(word: &str) -> Option<MetricBetter> {
    match word.to_lowercase().as_str() {
        "up" => Some(MetricBetter::Up),
        "down" => Some(MetricBetter::Down),
        "neither" => Some(MetricBetter::Neither),
        "depends" => Some(MetricBetter::Depends),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalogue_is_read_with_codes_nobody_knows() {
        let csv = "\u{feff}Code,title_en,title_cy,unit,population,subset_of,better,valid\r\n\
                   GL/1,Calls answered,Galwadau a atebwyd,calls,Adults,AD/001,up,2024-25 on\r\n\
                   \r\n\
                   GL/2,\"Carers, young\",Gofalwyr ifanc,,carers,,depends,\r\n";
        let read = read(csv.as_bytes()).unwrap();
        assert_eq!(read.len(), 2);
        let Listed { code, definition: first } = &read[0];
        assert_eq!((code.as_str(), first.better), ("GL/1", MetricBetter::Up));
        assert_eq!(first.subset_of.as_deref(), Some("AD/001"));
        assert_eq!(first.valid.as_deref(), Some("2024-25 on"));
        assert_eq!(
            (read[1].definition.title.en.as_str(), read[1].definition.population),
            ("Carers, young", Population::Carers)
        );
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_by_line() {
        let csv = "code,title_en,title_cy,population,better\n\
                   A,One,Un,adults,up\n\
                   ,Two,Dau,adults,up\n\
                   A,Three,,everyone,upwards\n";
        let told: Vec<(u64, String, CsvWhy)> = read(csv.as_bytes())
            .unwrap_err()
            .into_iter()
            .map(|fault| (fault.line, fault.column, fault.why))
            .collect();
        let at = |line, column: &str, why| (line, column.to_owned(), why);
        assert_eq!(
            told,
            [
                at(3, "code", CsvWhy::Blank),
                at(4, "title_cy", CsvWhy::Blank),
                at(4, "code", CsvWhy::Twice),
                at(4, "population", CsvWhy::UnknownWord),
                at(4, "better", CsvWhy::UnknownWord),
            ]
        );
        let lacking = read(b"code;title_en\nA;One\n").unwrap_err();
        assert_eq!(lacking.len(), 3);
        assert!(lacking.iter().all(|fault| fault.why == CsvWhy::MissingColumn));
        assert_eq!(read(b"code,title_en\n\xff,x\n").unwrap_err()[0].why, CsvWhy::Unreadable);
    }
}
