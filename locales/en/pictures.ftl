# Pictures: the screen, and what stands below a picture in a document.

# Stand before what follows them in the report.
pictures-source-note = Source:
pictures-data-note = The data:

pictures-list = Pictures of the report
pictures-none = There are no pictures yet. Add a photograph, a map or an infographic, or draw an organigram or a cycle from an outline.
pictures-add = Add a picture…
pictures-drop = You can also drop a picture here, or paste one. PNG, JPEG or SVG, at most 20 MB. The place and the camera recorded in a photograph are removed.
pictures-drop-now = Let go to add the picture
pictures-add-outline = Draw from an outline
pictures-read = Reading the picture…
# Said when a drawing had photographs, web pages or movement in it.
pictures-lost = Part of this drawing could not be kept: a photograph, a filter or something that moves. Look at it. If something is missing, save the drawing as PNG and add that.
# Said when pictures were added; or were dropped or pasted into the text.
# Variables:
#   $count (Number) - how many
pictures-added = { $count ->
        [one] { $count } picture was added. Say what it shows.
       *[other] { $count } pictures were added. Say what each of them shows.
    }
pictures-placed = { $count ->
        [one] The picture is in the text now, in each language of the report. Say here what it shows.
       *[other] { $count } pictures are in the text now, in each language of the report. Say here what each of them shows.
    }
# The button that leads back to where they were dropped.
pictures-back = Back to the text
# Variables:
#   $name (String) - the name of a file that was not taken in
#   $why (String) - why: a sentence of errors.ftl, or several
pictures-refused = “{ $name }”: { $why }
# Variables:
#   $count (Number) - how many more files there were that were not taken in
pictures-refused-more = { $count ->
        [one] { $count } more file was not added.
       *[other] { $count } more files were not added.
    }
pictures-kind-image = Picture
pictures-kind-outline = Drawing
# In the list, of a picture that cannot go out as it is.
pictures-needs-alt = Needs alternative text
pictures-needs-consent = Not agreed to: left out of the report
pictures-needs-asking = Not said yet whether it shows a person
pictures-shown-en = The picture in the English report
pictures-shown-cy = The picture in the Welsh report

pictures-says = Does the picture tell the reader something?
pictures-says-text = Yes: describe it
pictures-says-nothing = No, it is decorative
pictures-says-nothing-hint = Screen readers will pass over it. Use this only for a picture that nobody would miss.
pictures-alt = Alternative text
pictures-alt-hint = What you would say to somebody on the phone. One or two sentences: what it shows, and why it is here. Leave out “picture of”.
pictures-alt-examples = Examples of good alternative text
pictures-alt-photograph = Photograph: “Two volunteers and a carer plant vegetables in the raised beds at the day centre.”
pictures-alt-map = Map: “The five local hubs: three in the valleys, one in the town and one on the coast.”
pictures-alt-infographic = Infographic: “Of 1,284 people who finished reablement, 642 needed no more support, 385 needed less and 257 the same.”
pictures-alt-drawing = Organigram: “The Director answers to the Chief Executive; four heads of service answer to the Director. The list below says the same.”

pictures-images = The picture
pictures-same = The same picture in both languages
pictures-each = One for each language
pictures-replace = Replace…
pictures-replace-en = Replace the English one…
pictures-replace-cy = Replace the Welsh one…

pictures-shape = How it is drawn
pictures-shape-tree = A tree: who answers to whom
pictures-shape-ring = A ring: what follows on what
pictures-outline = Outline
pictures-outline-hint-tree = A line for each box. Two spaces at the beginning of a line put it below the one above.
pictures-outline-hint-ring = A line for each stage, in order. Two spaces at the beginning of a line make it a detail of the stage above. A single first line with all others set in below it stands in the middle.
pictures-outline-start-tree = Chief Executive
  {"  "}Director of Social Services
  {"    "}Head of Adult Services
  {"    "}Head of Children’s Services
pictures-outline-empty = Write the first line, and the drawing appears here.
pictures-outline-too-much = This is too much for one drawing: more than 60 boxes. The report shows the list alone. Divide it, or leave the smallest teams out.
pictures-equivalent = The report says the same as a list, after the drawing

pictures-caption = Caption
pictures-caption-hint = Stands below the picture, after its number.
pictures-source = Where it comes from
pictures-source-hint = Who made it or holds the rights, for example “Glanafon County Council”. Stands below the picture.
pictures-data = The data behind it
pictures-data-hint = For an infographic: where its data are published, or what they say in words. Stands below the picture.

pictures-person = Can anybody be recognised in it?
pictures-person-no = No
pictures-person-yes = Yes
pictures-person-open = The report is not final until this is answered.
pictures-person-hint = A face, a name badge, a house number or a small place can be enough. The guidance asks councils to avoid photographs of people unless they have already agreed to this report.
pictures-consent = What they agreed to
pictures-consent-what = The picture enters only what is ticked here, and only while the consent holds. Everywhere else it is left out.
pictures-use-full-report = The annual report
pictures-use-public-summary = The summary for the public
pictures-use-committee-papers = Drafts and papers for committees
pictures-use-website = Web pages
pictures-agreed-en = They have seen this picture and agree to it in the English report
pictures-agreed-cy = They have seen this picture and agree to it in the Welsh report
pictures-agreed-changed = The picture has changed since they agreed. Ask them again, then tick this anew.
pictures-expires = Agreed until
pictures-form-kept = Where the signed form is kept
pictures-form-kept-hint = A file reference, for example “CS/2025/114”. No names.
pictures-withdrawn = They withdrew their consent on
