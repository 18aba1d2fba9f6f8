# Checks: what law, codes and guidance ask for, and whether anything meets it.

# Variables:
#   $source (String) - where the law asks for it: 2014 Act s.144A(2)(a)
check-requirement-law-not-met = Nothing in this report is known to meet what the law asks for in { $source }.
check-requirement-law-not-met-mend = Link the passage that meets it to this requirement, or write one. If it does not concern this report, give the reason in the list of requirements.
# Variables:
#   $source (String) - where the code asks for it: 000 B4
check-requirement-code-not-met = Nothing in this report is known to meet what a code of practice asks for in { $source }.
check-requirement-code-not-met-mend = Link the passage that meets it to this requirement, or write one. If it does not concern this report, give the reason in the list of requirements.
# Variables:
#   $count (Number) - how many of the things that guidance asks for here are not met
check-requirement-guidance-not-met = { $count ->
    [one] Guidance asks for one thing here that nothing is known to meet.
   *[other] Guidance asks for { $count } things here that nothing is known to meet.
  }
check-requirement-guidance-not-met-mend = The list of requirements shows what is asked. Link the passages that meet it, or give a reason where it does not concern this report.
