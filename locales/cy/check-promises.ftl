# What the checks of promises say: what was found, and how to mend it.

# Variables of these:
#   $promise (String) - what was promised: Offer an advocate to every child
check-promises-unanswered = Addawodd adroddiad y llynedd “{ $promise }”. Nid yw’r adroddiad hwn yn dweud beth a ddaeth o’r addewid.
check-promises-unanswered-mend = Nodwch a gafodd ei gyflawni, beth a wnaed a pha wahaniaeth a wnaeth, o dan gwestiwn (iv).
check-promises-without-reason = Ni chyflawnwyd “{ $promise }” yn llawn, ac ni roddir rheswm.
check-promises-without-reason-mend = Dywedwch pam, yn blaen. Mae darllenwyr yn ymddiried mewn adroddiad sy’n dweud beth na weithiodd.
check-promises-without-next-step = Ni chyflawnwyd “{ $promise }” yn llawn, ac ni roddir cam nesaf.
check-promises-without-next-step-mend = Dywedwch beth sy’n digwydd nesaf, neu nad yw’r addewid o bwys mwyach.
check-promises-without-difference = Gweithredwyd ar “{ $promise }”, ond ni ddywedir dim am y gwahaniaeth a wnaeth.
check-promises-without-difference-mend = Dywedwch beth a newidiodd i bobl. Os nad ydych yn gwybod eto, dywedwch hynny.
# Variables:
#   $said (String) - the count in the text: six
#   $right (Number) - the count of the records
check-promises-count-differs = { $right ->
    [zero] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, nid oes yr un.
    [one] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, { $right } yw’r nifer.
    [two] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, { $right } yw’r nifer.
    [few] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, { $right } yw’r nifer.
    [many] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, { $right } yw’r nifer.
   *[other] Mae’r testun yn dweud “{ $said }” yma. Yn ôl yr addewidion a nodwyd, { $right } yw’r nifer.
  }
check-promises-count-differs-mend = Cywirwch y testun neu’r addewidion, fel bod y ddau’n dweud yr un peth.
# Variables:
#   $year (String) - the coming year: 2025-26
check-promises-no-objectives = Nid yw’r rhan hon yn dweud beth y byddwch yn ei wneud yn { $year }.
check-promises-no-objectives-mend = Ychwanegwch o leiaf un amcan ar gyfer y flwyddyn i ddod, gan nodi sut ac erbyn pryd y caiff ei farnu.
check-promises-without-measure = Nid yw “{ $promise }” yn dweud sut y caiff ei farnu.
check-promises-without-measure-mend = Nodwch drwy ba ffigur, neu yng ngeiriau pwy, y gwêl pawb y flwyddyn nesaf a gafodd ei gadw.
check-promises-without-date = Nid oes dyddiad i “{ $promise }”.
check-promises-without-date-mend = Nodwch erbyn pryd y caiff ei wneud.
# Variables:
#   $promises (Number) - promises that stand nowhere
check-promises-not-shown = { $promises ->
    [zero] Nid oes addewid ar gyfer y rhan hon nas dangosir yn y testun.
    [one] Nodwyd { $promises } addewid ar gyfer y rhan hon, ond nid yw’n cael ei ddangos yn y testun, felly ni fydd neb yn ei ddarllen.
    [two] Nodwyd { $promises } addewid ar gyfer y rhan hon, ond nid ydynt yn cael eu dangos yn y testun, felly ni fydd neb yn eu darllen.
    [few] Nodwyd { $promises } addewid ar gyfer y rhan hon, ond nid ydynt yn cael eu dangos yn y testun, felly ni fydd neb yn eu darllen.
    [many] Nodwyd { $promises } addewid ar gyfer y rhan hon, ond nid ydynt yn cael eu dangos yn y testun, felly ni fydd neb yn eu darllen.
   *[other] Nodwyd { $promises } addewid ar gyfer y rhan hon, ond nid ydynt yn cael eu dangos yn y testun, felly ni fydd neb yn eu darllen.
  }
check-promises-not-shown-mend = Gosodwch y tabl neu’r rhestr ohonynt o dan y cwestiwn hwn.
