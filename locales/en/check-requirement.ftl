# Checks: what law, codes and guidance ask for, and whether anything meets it.

# Variables:
#   $source (String) - where the law asks for it: 2014 Act s.144A(2)(a)
check-requirement-law-not-met = Nothing in this report is known to meet what the law asks for in { $source }.
check-requirement-law-not-met-mend = Link the passage that meets it to this requirement, or write one. If it does not concern this report, give the reason in the list of requirements.
