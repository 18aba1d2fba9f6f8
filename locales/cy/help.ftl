# Cymorth.
# Short names of the sources, before a paragraph: Additional Guidance §3.
help-short-000 = Canllawiau
help-short-001 = Canllawiau Ychwanegol
help-short-002 = Cod perfformiad a gwella
help-short-003 = Cod mesurau (2016)
help-short-004 = Canllawiau’r Cyfarwyddwr (2009)
