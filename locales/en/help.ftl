# Help.
# Short names of the sources, before a paragraph: Additional Guidance §3.
help-short-000 = Guidance
help-short-001 = Additional Guidance
help-short-002 = Code on performance and improvement
help-short-003 = Code on measures (2016)
help-short-004 = Director’s guidance (2009)

help-title = Help
help-search = Search in Help
help-pages = Pages of Help
help-nothing = Nothing here has these words.
help-command = Command
help-keys = Keys
help-or = or
help-more-keys = Without a menu
help-keys-text = In the text
help-keys-letters = In the text: letters with accents
help-keys-moving = In the text: moving about
help-menu-keys = Alt or F10 goes to the menus; arrows and first letters move in them; Escape goes back. F6 goes from one part of the window to the next.
help-topics-closed = Open a report: the questions and answers belong to the guidance it follows.

help-scrutiny-what = “Ready for scrutiny?” reads the whole report and says what it has found: what it is, where it is, who asks for it, and what to do. Ctrl+Shift+K opens it. “Go to the words” leads to the place; where one button can mend it, there is one.
help-scrutiny-severity = What stops must be mended before a final report goes out; a draft may go out at any time. What should be looked at, and advice, stop nothing.
help-scrutiny-text = While you write, the same findings are underlined at their words once you pause: with a double line what stops, with a single line what should be looked at, with dashes advice. F8 goes to the next one in the section and Shift+F8 to the one before; Escape leads back to the text.
help-scrutiny-stand = You may let a finding stand, with a reason that others can see. It is asked about again once the text changes, or when you want it to be.
help-scrutiny-requirements = Every requirement of law, codes and guidance is listed with the places that meet it. To link a passage to a requirement, use the button in the margin beside it. What does not concern your report is set aside with a reason.
help-scrutiny-papers = From the same page come a brief for the Director, crib sheets for the committee, and the compliance matrix for the scrutiny papers. If the report will be published later than the guidance wants, there is also a letter that tells Care Inspectorate Wales, in both languages.

help-stored-file = A report is one file, where you chose to keep it. You can copy it, back it up and move it while it is closed.
help-stored-saved = What you write is saved within a second of a pause, when you leave a section and when you leave the window. The time of the last save is always in view: at the foot of the window while you write, at its top otherwise. If saving fails, a message stays until it works.
help-stored-history = The file keeps the last 2,000 changes, so that they can be undone even after the program was closed. Whoever has the file can undo them too. Files you export hold no history.
help-stored-settings = Your settings, the list of reports opened lately and the place of the caret are kept in your own user folder on this computer, not in the report.
help-stored-sample = The sample report is made in the same folder when you first open it. What you try in it stays.
help-stored-network = Llunio opens no network connection. Nothing you write leaves this computer unless you send a file yourself. Web addresses open in your browser, after asking you.

help-access-aim = Llunio aims to meet WCAG 2.2, level AA, in English and in Welsh.
help-access-keyboard = Everything works by keyboard alone. In the text, Tab moves in lists and tables; F6 leaves it.
help-access-reader = Headings, tables, forms and messages are named for screen readers, and each text is marked with its language, so that Welsh is read as Welsh.
help-access-size = Everything can be shown from 80 to 400 per cent, in light, dark and high contrast. Nothing is said by colour alone.
help-access-files = Exported Word, PDF and web files have real headings, tables with header rows, alternative texts and the language marked.
help-access-limits = The pages of the preview are pictures: a screen reader hears their numbers. The same text is in the writing window and in the exported files. Every screen is checked automatically; tests by people with screen readers are still to come.

help-about-what = Llunio is a Welsh word: to shape, or to draw up. It helps councils write the annual report of their social services, in English and Welsh.
help-about-sources = What a report must hold follows the regulations, the Welsh Government’s guidance and its additional guidance. Each requirement names its paragraph. Where sources differ, both are shown.
help-about-licence = Llunio is free software under the European Union Public Licence, version 1.2. It comes without warranty.
help-about-others = It uses the typeface Source Sans 3 and spelling dictionaries of British English and Welsh under their own free licences, which come with the program.
# Parts of a source, in a citation: “Additional Guidance §3 paragraph 2”.
help-cite-paragraph = paragraph
help-cite-bullet = bullet
help-cite-table = table
help-cite-note = note
help-cite-measure = measure
help-cite-standard = Standard
help-cite-annex = Annex
help-cite-introduction = Introduction
help-cite-standards = Measuring the quality standards
help-cite-part-8 = Part 8 Code
help-cite-leadership = Leadership
help-cite-workforce = Workforce
help-cite-money = Financial resources
help-cite-people = People
help-cite-prevention = Prevention
help-cite-partnership = Partnership and Integration
help-cite-wellbeing = Well-being
help-cite-inspections = Inspections and reviews
help-cite-complaints = Complaints and representations
help-cite-sources = Other sources of information
