# Gwiriadau: pa wahaniaeth a wnaed, a sut y gwyddys hynny.

# Variables:
#   $count (Number) - how many passages of the section
check-outcome-activity-only = { $count ->
        [zero] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono.
        [one] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono.
        [two] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono. Mae { $count } ddarn o’r fath yn yr adran hon.
        [few] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono. Mae { $count } darn o’r fath yn yr adran hon.
        [many] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono. Mae { $count } darn o’r fath yn yr adran hon.
       *[other] Mae’r darn hwn yn dweud beth a wnaed, ond nid beth a ddaeth ohono. Mae { $count } darn o’r fath yn yr adran hon.
    }
check-outcome-activity-only-mend = Dywedwch beth a newidiodd i bobl: faint ohonynt, ers pryd, a beth maent yn ei ddweud. Os yw’n rhy gynnar i wybod, dywedwch pryd y byddwch yn gwybod.
# Variables:
#   $count (Number) - how many passages of the section
check-outcome-claim-without-evidence = { $count ->
        [zero] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny.
        [one] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny.
        [two] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny. Mae { $count } ddarn o’r fath yn yr adran hon.
        [few] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny. Mae { $count } darn o’r fath yn yr adran hon.
        [many] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny. Mae { $count } darn o’r fath yn yr adran hon.
       *[other] Mae’r darn hwn yn barnu sut y mae pethau heb ddweud sut y gwyddys hynny. Mae { $count } darn o’r fath yn yr adran hon.
    }
check-outcome-claim-without-evidence-mend = Cyfeiriwch at y dystiolaeth y mae’n seiliedig arni, neu rhowch ffigur, enghraifft neu eiriau rhywun ei hun wrth ei ochr.
