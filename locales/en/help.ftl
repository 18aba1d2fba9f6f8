# Help.
# Short names of the sources, before a paragraph: Additional Guidance §3.
help-short-000 = Guidance
help-short-001 = Additional Guidance
help-short-002 = Code on performance and improvement
help-short-003 = Code on measures (2016)
help-short-004 = Director’s guidance (2009)
