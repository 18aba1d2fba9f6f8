//! What tells who somebody is only together with other things.

use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;
use ts_rs::TS;

use super::words::is_small_place;
use super::{Reason, ages, find, units};

/// How many kinds of thing together raise the question who could recognise
/// somebody.
const ASK_FROM: usize = 3;

/// A kind of thing that many share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IndirectKind")]
pub enum Indirect {
    /// About how old somebody is.
    Age,
    /// Who is in the family.
    Family,
    /// An illness, a disability, or something that happened.
    Event,
    /// A place smaller than the county.
    Place,
    /// A project, team or organisation by its name.
    Project,
    /// A court's order, an offence, a register.
    Order,
    /// A day or a month.
    Date,
    /// A language, faith, nationality or people.
    Belonging,
    /// A job, school or pastime.
    Occupation,
}

/// One of them in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IndirectHint")]
pub struct Hint {
    /// Which kind.
    pub kind: Indirect,
    /// Where it stands first, in UTF-16 units.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// The words.
    pub words: String,
}

/// All of them in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IndirectCombination")]
pub struct Combination {
    /// The first of each kind, in the order of the text.
    pub hints: Vec<Hint>,
    /// Whether there are so many kinds that the five questions must be asked.
    pub ask: bool,
}

/// What in a text points at somebody only together.
pub fn combination(text: &str) -> Combination {
    let mut hints: Vec<Hint> = KINDS
        .iter()
        .filter_map(|(kind, pattern)| pattern.find(text).map(|found| (*kind, found.range())))
        .chain(place(text).map(|range| (Indirect::Place, range)))
        .chain(ages::dates(text).map(|range| (Indirect::Date, range)))
        .map(|(kind, range)| {
            let range = range.start..end_of_word(text, range.end);
            let from = units(&text[..range.start]);
            let words = text[range].to_owned();
            Hint { kind, from, to: from + units(&words), words }
        })
        .collect();
    // A child's own age is an age too.
    hints.extend(find(text, &[]).into_iter().filter_map(|found| {
        let kind = match found.reason {
            Reason::ChildAge | Reason::GreatAge => Indirect::Age,
            Reason::Setting | Reason::Address | Reason::Postcode | Reason::PostcodeDistrict => {
                Indirect::Place
            }
            Reason::BirthDate => Indirect::Date,
            Reason::Name
            | Reason::NhsNumber
            | Reason::NationalInsurance
            | Reason::Phone
            | Reason::Email
            | Reason::Reference
            | Reason::Handle
            | Reason::News => return None,
        };
        Some(Hint { kind, from: found.from, to: found.to, words: found.words })
    }));
    hints.sort_by_key(|hint| hint.from);
    let mut first: Vec<Hint> = Vec::new();
    for hint in hints {
        if !first.iter().any(|known| known.kind == hint.kind) {
            first.push(hint);
        }
    }
    let ask = first.len() >= ASK_FROM;
    Combination { hints: first, ask }
}

/// Where the word ends that ends at a place, or goes on after it: a stem was
/// found, and a whole word is shown.
fn end_of_word(text: &str, at: usize) -> usize {
    let rest = text[at..].chars().take_while(|it| it.is_alphanumeric());
    at + rest.map(char::len_utf8).sum::<usize>()
}

fn place(text: &str) -> Option<std::ops::Range<usize>> {
    static CAPITAL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\p{Lu}\p{Ll}+(?:-\p{L}+)*").expect("a pattern"));
    let named = CAPITAL.find_iter(text).find(|found| is_small_place(found.as_str()));
    named.map(|found| found.range())
}

/// Words of both languages for each kind. A stem stands for all its endings.
static KINDS: LazyLock<Vec<(Indirect, Regex)>> = LazyLock::new(|| {
    let any = |words: &str| {
        let words: Vec<&str> = words.split('|').map(str::trim).collect();
        Regex::new(&format!(r"(?i)\b(?:{})", words.join("|"))).expect("a pattern of our own")
    };
    vec![
        (Indirect::Age, any(r"(?:is|was|aged|in her|in his|in their) (?:1[89]|[2-8]\d)\b|[2-8]\d[ -]years?[ -]old|(?:1[89]|[2-8]\d) (?:mlwydd |blwydd )?oed\b|teenage|(?:in (?:her|his|their) )?(?:early |mid[- ]|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|young (?:child|person|people|man|woman|mother|father|adult|carer)|older (?:person|man|woman|lady|gentleman)|elderly|toddler|baby\b|newborn|pensioner|plentyn ifanc|blentyn ifanc|pobl(?:ifanc| ifanc)|bobl ifanc|person ifanc|berson ifanc|arddegau|ugeiniau|tridegau|pedwardegau|pumdegau|chwedegau|saithdegau|wythdegau|nawdegau|person hŷn|berson hŷn|oedrannus|babi\b|fabi\b|baban|dyn ifanc|ddyn ifanc|menyw ifanc|merch ifanc|ferch ifanc|gofalwr ifanc|gofalwyr ifanc")),
        (Indirect::Family, any(r"mother|mum\b|mums\b|mam\b|father|dad\b|parent|grandparent|grandmother|grandfather|grand(?:son|daughter|child)|sister|brother|sibling|twin|husband|wife\b|widow|partner\b|(?:her|his|their) (?:son|daughter|child|children|baby)\b|aunt\b|uncle|cousin|foster (?:carer|mother|father|famil)|adopt(?:ed|ive|ion)|mam\b|fam\b|mham\b|tad\b|dad\b|thad\b|rhiant|rhieni|riant|rieni|chwaer|brawd|frawd|efeilliaid|gŵr\b|ŵr\b|gwraig|wraig|nain\b|taid\b|thaid\b|mam-gu|fam-gu|tad-cu|dad-cu|ei (?:mab|fab|merch|ferch|phlant|blant|chwaer|brawd)|ewythr|modryb|fodryb|cyfnither|gweddw|weddw|gofalwyr maeth|mabwysiad|fabwysiad|deulu maeth|ŵyr\b|wyres")),
        (Indirect::Event, any(r"learning disabilit|autis|epilep|dementia|alzheimer|parkinson|huntington|motor neurone|multiple sclerosis|cystic fibrosis|cerebral palsy|down[’']s|stroke\b|cancer|schizo|bipolar|psychosis|self-neglect|hoard|overdose|suicid|self-harm|murder|house fire|crash|accident|domestic (?:abuse|violence)|sexual|rape|traffick|mental health (?:concern|problem|crisis)|poor mental health|health problems|amput|blind\b|sight loss|deaf|hearing loss|brain injur|eating disorder|anorexi|depend(?:ed)? on (?:alcohol|drugs)|alcohol|addict|homeless|evict|redundan|bereave|died\b|covid|pandemic|premature|stillb|miscarr|anabledd|anableddau|awtis|epileps|strôc|canser|sgitso|hunanesgeul|gorddos|hunanladd|hunan-niwed|llofrudd|damwain|ddamwain|trais domestig|cam-drin|gam-drin|pryderon iechyd meddwl|bryderon iechyd meddwl|iechyd meddwl gwael|broblemau iechyd|problemau iechyd|byddar|fyddar|dall\b|ddall\b|anaf i(?:’r|'r) ymennydd|dibyn(?:nu|iaeth) ar (?:alcohol|gyffuriau)|ddibynnu ar|digartref|ddigartref|profedigaeth|brofedigaeth|bu farw|farw\b|tân\b")),
        (Indirect::Place, any(r"(?:small|same|remote|rural) (?:village|town|street|valley|farm)|village\b|caravan|on (?:a|the|her|his|their) farm|housing estate|island\b|pentref|bentref|fferm\b|ffarm\b|carafan|garafan|yr un stryd|ystad dai|ynys\b")),
        (Indirect::Project, Regex::new(r"\b(?:[Ff]lying [Ss]tart|Families First|Dechrau’n Deg|Teuluoedd yn Gyntaf|Shared Lives|Cysylltu Bywydau|\p{Lu}\p{L}+\d+|\p{Lu}[\p{L}’-]+(?: (?:and |of )?\p{Lu}[\p{L}’-]+)* (?:Project|Hub|Club|Group|Panel|Team|Scheme|Programme|Centre|Foundation|Service|Services|Society|Trust|Choir|Charity|Academy|School)|(?:Prosiect|Hyb|Clwb|Grŵp|Panel|Tîm|Cynllun|Rhaglen|Canolfan|Sefydliad|Gwasanaeth|Hwb|Ysgol|Cymdeithas|Ymddiriedolaeth) \p{Lu}[\p{L}’-]+|(?:[Tt]he \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)+) (?:project|hub|club|group|panel|team|scheme|programme|centre|service)|(?:prosiect|hyb|clwb|grŵp|panel|tîm|dîm|cynllun|rhaglen|raglen|canolfan|ganolfan) \p{Lu}[\p{L}’-]+)").expect("a pattern of our own")),
        (Indirect::Order, any(r"child protection register|referral order|care order|supervision order|community order|court order|guardianship|placement order|deprivation of liberty|section (?:2|3|37|47|117)\b|convict|prison|probation|offence|offend|arrest|youth justice|criminal|custody|remand|injunction|restraining|gorchymyn|gorchmynion|orchymyn|orchmynion|cofrestr amddiffyn plant|gofrestr amddiffyn plant|gwarcheidiaeth|carchar|garchar|prawf\b|trosedd|drosedd|cyfiawnder ieuenctid|gyfiawnder ieuenctid|dedfryd|ddedfryd|arestio|euogfarn|y ddalfa")),
        (Indirect::Date, any(r"(?:in|since|until|by) (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|(?:mis|ers|fis) (?:ionawr|chwefror|mawrth|fawrth|ebrill|mai|mehefin|fehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)(?: (?:19|20)\d\d)?")),
        (Indirect::Belonging, any(r"welsh[- ]speak|speaks? (?:only )?(?:welsh|polish|arabic|urdu|bengali|ukrainian|romanian|portuguese|somali|kurdish)|first language|polish\b|syrian|ukrainian|afghan|somali|bangladeshi|pakistani|romanian|kurdish|refugee|asylum|gyps(?:y|ies)|traveller|roma\b|muslim|mosque|hindu|sikh|jewish|catholic|transgender|non-binary|gay\b|lesbian|bisexual|british sign language|siarad cymraeg|siarad saesneg|iaith gyntaf|mamiaith|famiaith|pwyleg|arabeg|wcreineg|ffoadur|ceisi(?:wr|o) lloches|geisio lloches|sipsi|teithwyr|deithwyr|mwslim|fwslim|mosg\b|hindŵ|iddew|pabydd|catholig|trawsryw|hoyw|lesb|iaith arwyddion")),
        (Indirect::Occupation, any(r"volunteer|warehouse|farmer|teacher|nurse\b|job\b|works? (?:as|at|in|for|on)\b|worked (?:as|at|in|for)\b|college|university|apprentic|shop\b|football|rugby|choir|band\b|chapel|church|retired (?:as|from|teacher|farmer|nurse|miner)|miner\b|police officer|firefighter|soldier|veteran|councillor|gwirfoddol|wirfoddol|warws|ffermwr|athro\b|athrawes|nyrs\b|swydd\b|gweithio (?:fel|mewn|yn|i)\b|coleg|goleg|prifysgol|brifysgol|prentis|brentis|siop\b|pêl-droed|bêl-droed|rygbi|côr\b|gôr\b|chôr\b|band\b|capel|gapel|eglwys|wedi ymddeol|glöwr|heddwas|milwr|cyn-filwr|cynghorydd")),
    ]
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_kinds_together_raise_the_question_and_two_do_not() {
        let made = combination("She is a teenager with epilepsy.");
        let kinds: Vec<Indirect> = made.hints.iter().map(|hint| hint.kind).collect();
        assert_eq!((kinds, made.ask), (vec![Indirect::Age, Indirect::Event], false));
        assert!(combination("She is a teenager with epilepsy who lives in Llandre.").ask);
        assert!(combination("Mae’n berson ifanc ag epilepsi sy’n byw yn Llandre.").ask);
        assert!(combination("").hints.is_empty());
    }

    #[test]
    fn a_hint_says_where_it_stands_in_the_window_s_own_count() {
        let made = combination("🏠 Tŷ: epilepsy");
        let hint = &made.hints[0];
        assert_eq!((hint.from, hint.to, hint.words.as_str()), (7, 15, "epilepsy"));
    }

    #[test]
    fn a_hint_shows_whole_words() {
        for (text, words) in [
            ("She has a learning disability.", "learning disability"),
            ("He is autistic", "autistic"),
            ("They were trafficked, we heard", "trafficked"),
            ("her mother’s bereavement", "mother"),
            ("Mae ganddo awtistiaeth.", "awtistiaeth"),
            ("hunanesgeulustod", "hunanesgeulustod"),
            ("profedigaethau’r teulu", "profedigaethau"),
        ] {
            let made = combination(text);
            let hint =
                made.hints.iter().find(|it| matches!(it.kind, Indirect::Event | Indirect::Family));
            assert_eq!(hint.map(|it| it.words.as_str()), Some(words), "{text}");
        }
    }
}
