# “Barod ar gyfer craffu?”: yr hyn a ganfyddir yn yr adroddiad, a’r hyn y mae’r gyfraith a’r canllawiau yn ei ofyn.
scrutiny-title = Barod ar gyfer craffu?
scrutiny-checking = Yn darllen yr adroddiad…
# Variables:
#   $count (Number) - findings that stop a final export
scrutiny-not-yet = { $count ->
        [zero] Ddim eto. Gellir anfon drafft unrhyw bryd.
        [one] Ddim eto: mae un peth yn atal yr adroddiad terfynol. Gellir anfon drafft unrhyw bryd.
        [two] Ddim eto: mae dau beth yn atal yr adroddiad terfynol. Gellir anfon drafft unrhyw bryd.
        [few] Ddim eto: mae tri pheth yn atal yr adroddiad terfynol. Gellir anfon drafft unrhyw bryd.
        [many] Ddim eto: mae chwe pheth yn atal yr adroddiad terfynol. Gellir anfon drafft unrhyw bryd.
       *[other] Ddim eto: mae { $count } peth yn atal yr adroddiad terfynol. Gellir anfon drafft unrhyw bryd.
    }
scrutiny-nothing-stops = Nid oes dim yn atal yr adroddiad terfynol.
scrutiny-findings = Canfyddiadau
scrutiny-requirements = Gofynion

## Yn fyr.

# Quietly beside the counts, while those that depend on pages are not known.
scrutiny-counting = Mae’r tudalennau’n dal i gael eu cyfrif: efallai y bydd rhagor.
scrutiny-summary = Yn fyr
# Variables of these:
#   $count (Number) - findings
scrutiny-count-stops = { $count ->
        [zero] Nid oes dim yn atal yr adroddiad terfynol
        [one] Mae { $count } peth yn atal yr adroddiad terfynol
        [two] Mae { $count } beth yn atal yr adroddiad terfynol
        [few] Mae { $count } pheth yn atal yr adroddiad terfynol
        [many] Mae { $count } pheth yn atal yr adroddiad terfynol
       *[other] Mae { $count } peth yn atal yr adroddiad terfynol
    }
scrutiny-count-look = { $count ->
        [zero] Nid oes dim y dylid edrych arno
        [one] Dylid edrych ar { $count } peth
        [two] Dylid edrych ar { $count } beth
        [few] Dylid edrych ar { $count } pheth
        [many] Dylid edrych ar { $count } pheth
       *[other] Dylid edrych ar { $count } peth
    }
scrutiny-count-advice = { $count ->
        [zero] Dim cyngor
        [one] { $count } darn o gyngor
        [two] { $count } ddarn o gyngor
        [few] { $count } darn o gyngor
        [many] { $count } darn o gyngor
       *[other] { $count } darn o gyngor
    }
# Variables:
#   $met (Number) - requirements that are met or do not concern the report
#   $asked (Number) - all requirements
scrutiny-count-requirements = Gofynion a fodlonwyd: { $met } o { $asked }
# Variables of these:
#   $count (Number) - how many findings fewer or more
scrutiny-trend-fewer = { $count ->
        [zero] Dim llai nag wythnos yn ôl.
        [one] { $count } yn llai nag wythnos yn ôl.
        [two] { $count } yn llai nag wythnos yn ôl.
        [few] { $count } yn llai nag wythnos yn ôl.
        [many] { $count } yn llai nag wythnos yn ôl.
       *[other] { $count } yn llai nag wythnos yn ôl.
    }
scrutiny-trend-more = { $count ->
        [zero] Dim mwy nag wythnos yn ôl.
        [one] { $count } yn fwy nag wythnos yn ôl.
        [two] { $count } yn fwy nag wythnos yn ôl.
        [few] { $count } yn fwy nag wythnos yn ôl.
        [many] { $count } yn fwy nag wythnos yn ôl.
       *[other] { $count } yn fwy nag wythnos yn ôl.
    }
scrutiny-trend-same = Cynifer ag wythnos yn ôl.

## Yr hyn a ddangosir, ac ym mha grwpiau.

scrutiny-filters = Dewis yr hyn a ddangosir
scrutiny-show = Dangos
scrutiny-everything = Popeth
scrutiny-stops = Yn atal yr adroddiad terfynol
scrutiny-look = Dylid edrych arno
scrutiny-advice = Cyngor
# One word before a finding: how much it matters.
scrutiny-tag-stops = Yn atal
scrutiny-tag-look = Edrych
scrutiny-tag-advice = Cyngor
scrutiny-about = Ynghylch
scrutiny-all-kinds = Pob math
scrutiny-language = Iaith
scrutiny-both-languages = Y ddwy iaith
scrutiny-no-language = Y ddwy iaith, neu ddim un ohonynt
scrutiny-group = Grwpio yn ôl
scrutiny-by-section = Adran
scrutiny-by-kind = Math
scrutiny-by-language = Iaith
# Variables:
#   $name (String) - “Dylid edrych arno”
#   $count (Number) - findings
scrutiny-group-count = { $name } ({ $count })
# Variables:
#   $count (Number) - findings
scrutiny-shown = { $count ->
        [zero] Dim canfyddiadau.
        [one] { $count } canfyddiad.
        [two] { $count } ganfyddiad.
        [few] { $count } chanfyddiad.
        [many] { $count } chanfyddiad.
       *[other] { $count } canfyddiad.
    }
# Variables:
#   $count (Number) - findings that are shown
#   $all (Number) - all findings
scrutiny-shown-of = Dangosir: { $count } o { $all }.
scrutiny-none = Nid oes dim ar ôl i edrych arno.
scrutiny-none-what = Darllenwyd yr adroddiad yng ngoleuni’r hyn y mae’r gyfraith a’r canllawiau yn ei ofyn, ac o ran ffigurau, cydsyniad, iaith glir, hygyrchedd a’r ddwy iaith. Mater i bobl yw dweud a yw’n gywir.
scrutiny-none-such = Nid oes dim o’r math hwn.
scrutiny-show-everything = Dangos popeth

## Canfyddiad.

# Variables:
#   $place (String) - “Pobl (i)”
#   $language (String) - “Cymraeg”
scrutiny-in-language = { $place }, { $language }
scrutiny-report-details = Manylion yr adroddiad
scrutiny-ours = Ein cyngor ni
scrutiny-also = Gweler hefyd:
scrutiny-go-words = Mynd at y geiriau
scrutiny-go-section = Mynd i’r adran
scrutiny-go-record = Ei agor
scrutiny-go-wordings = Agor y geiriad Cymraeg
scrutiny-go-report = Agor y manylion
# Variables of these:
#   $words (String) - what is to stand there
scrutiny-mend-replace = Newid i “{ $words }”
scrutiny-mend-remove = Ei dynnu allan
scrutiny-mend-up-to-date = Nodi ei fod yn gyfredol
scrutiny-mend-spell-out = Ysgrifennu’n llawn: { $words }
scrutiny-mended = Cywirwyd. Gallwch ei ddadwneud.
scrutiny-let-stand = Gadael fel y mae…
scrutiny-let-stand-yes = Gadael fel y mae
scrutiny-reason = Pam y gellir ei adael fel y mae?
scrutiny-reason-hint = Gofynnir amdano eto pan fydd y testun yn newid.
scrutiny-reason-missing = Rhowch reswm, er mwyn i eraill ei weld.
scrutiny-stands = Fe’i gadewir fel y mae. Mae ar ddiwedd y dudalen.
scrutiny-standing = Yr hyn a adawsoch fel y mae
scrutiny-standing-what = Gadewir pob un fel y mae nes i’w destun newid.
# Variables:
#   $reason (String) - the officer’s
scrutiny-reason-was = Rheswm: { $reason }
scrutiny-ask-again = Gofyn eto
scrutiny-asked-again = Gofynnir amdano eto.

## Yr hyn a ofynnir gan yr adroddiad.

scrutiny-grid = Y pedair rhan, eu cwestiynau a’r safonau
scrutiny-part = Rhan
scrutiny-standards = Safonau ansawdd
# Variables:
#   $part (String) - heading of the part
#   $question (String) - (iii)
#   $state (String) - how far it is answered
scrutiny-cell = { $part } { $question }: { $state }
# Variables:
#   $count (Number) - darnau
scrutiny-passages-en = { $count ->
        [zero] Dim darn Saesneg
        [one] { $count } darn Saesneg
        [two] { $count } ddarn Saesneg
        [few] { $count } darn Saesneg
        [many] { $count } darn Saesneg
       *[other] { $count } darn Saesneg
    }
scrutiny-passages-cy = { $count ->
        [zero] Dim darn Cymraeg
        [one] { $count } darn Cymraeg
        [two] { $count } ddarn Cymraeg
        [few] { $count } darn Cymraeg
        [many] { $count } darn Cymraeg
       *[other] { $count } darn Cymraeg
    }
scrutiny-requirements-list = Y gofynion ar yr adroddiad
scrutiny-requirements-what = Bodlonir gofyniad gan y darnau rydych yn eu cysylltu ag ef, a chan yr hyn y mae Llunio yn gallu ei weld: adran ac ynddi destun, mesur ynghyd â’i duedd, addewid a atebwyd. Nid yw cyfrif geiriau yn bodloni dim.
scrutiny-kind = Pwy sy’n gofyn
scrutiny-met = I ba raddau y’i bodlonwyd
scrutiny-kind-all = Y cyfan
scrutiny-kind-law = Y gyfraith
scrutiny-kind-code = Codau
scrutiny-kind-guidance = Canllawiau
scrutiny-force-must = rhaid
scrutiny-force-should = dylid
scrutiny-force-may = gellir
# Variables:
#   $count (Number) - requirements that are shown
#   $all (Number) - all requirements
scrutiny-requirements-shown = Dangosir: { $count } o { $all }.
scrutiny-whole-report = Yr adroddiad cyfan
# Variables:
#   $count (Number) - places
scrutiny-show-where = Dangos ble y dywedwyd hynny ({ $count })
scrutiny-unlink = Datgysylltu
scrutiny-unlinked = Nid yw’r darn wedi’i gysylltu mwyach.
scrutiny-exempt = Nid yw’n berthnasol i ni…
scrutiny-exempt-yes = Nid yw’n berthnasol i ni
scrutiny-exempt-reason = Pam nad yw’n berthnasol i’r adroddiad hwn?
scrutiny-exempt-hint = Bydd y rheswm yn y matrics cydymffurfio.
scrutiny-exempted = Nid yw’n berthnasol i’r adroddiad hwn.
scrutiny-concerns = Mae’n berthnasol i ni
scrutiny-concerns-again = Mae’n berthnasol i’r adroddiad hwn eto.
scrutiny-confirm = Rwy’n cadarnhau bod hyn wedi’i wneud
scrutiny-confirmed = Mae wedi’i gadarnhau.
scrutiny-not-confirmed = Nid yw wedi’i gadarnhau mwyach.

## Papurau.

scrutiny-papers = Papurau
scrutiny-paper-brief-hint = Yr hyn sy’n atal, yr hyn i edrych arno, a’r hyn sydd wedi newid.
scrutiny-paper-crib-hint = Taflen ar gyfer pob adran: yr hyn a newidiodd, ffigurau anodd, cwestiynau tebygol.
scrutiny-paper-matrix-hint = Pob gofyniad, a lle y’i bodlonir.
scrutiny-paper-notice-hint = Mae’r adroddiad yn hwyr, neu fe fydd: llythyr at Arolygiaeth Gofal Cymru, yn y ddwy iaith.
# A button at a finding: writes that letter.
scrutiny-draft-notice = Drafftio’r hysbysiad…
scrutiny-csv = CSV
# Variables:
#   $paper (String) - “Matrics cydymffurfio”
#   $format (String) - “Word”
scrutiny-paper-as = { $paper }: { $format }
scrutiny-paper-pick = Dewis ffolder ar gyfer y papurau
# Variables:
#   $folder (String) - where they are
scrutiny-paper-saved = Cadwyd yn { $folder }: ffeil ar gyfer pob un o ieithoedd yr adroddiad.
# Variables:
#   $folder (String) - where they are
scrutiny-notice-saved = Cadwyd yn { $folder }: y llythyr yn Gymraeg ac yn Saesneg. Llenwch yr hyn sydd mewn cromfachau, yna anfonwch ef.

## Yn y ffenestr ysgrifennu.

scrutiny-in-section = Canfyddiadau
# Variables:
#   $at (Number) - which one it is
#   $of (Number) - how many there are in the section
scrutiny-at-of = Canfyddiad { $at } o { $of }
# Variables:
#   $place (String) - “Canfyddiad 2 o 7”
#   $what (String) - what was found
scrutiny-float = { $place }: { $what }
scrutiny-next = Nesaf
scrutiny-before = Blaenorol
scrutiny-all = Pob canfyddiad
scrutiny-next-finding = Canfyddiad nesaf
scrutiny-previous-finding = Canfyddiad blaenorol
scrutiny-no-finding = Ni chanfuwyd dim yn yr adran hon.
scrutiny-answers-requirements = Gofynion yr adran hon y mae’n eu bodloni
scrutiny-answers-whole = Gofynion ar yr adroddiad cyfan

## Ar y sgrin allforio.

# Variables:
#   $count (Number) - findings that stop a final export
scrutiny-not-ready = { $count ->
        [zero] Nid ysgrifennwyd dim
        [one] Nid ysgrifennwyd dim: mae { $count } peth yn atal yr adroddiad terfynol
        [two] Nid ysgrifennwyd dim: mae { $count } beth yn atal yr adroddiad terfynol
        [few] Nid ysgrifennwyd dim: mae { $count } pheth yn atal yr adroddiad terfynol
        [many] Nid ysgrifennwyd dim: mae { $count } pheth yn atal yr adroddiad terfynol
       *[other] Nid ysgrifennwyd dim: mae { $count } peth yn atal yr adroddiad terfynol
    }
scrutiny-not-ready-draft = Gellir allforio drafft er hynny. Mae popeth a ganfuwyd yma:
