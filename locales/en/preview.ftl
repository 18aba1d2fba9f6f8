# The pages as they will be.
preview-title = Preview
preview-pages = Pages
preview-tools = Page, language and size
preview-laying = Laying out the pages…
# Variables:
#   $page (Number) - number of the page
preview-page = Page { $page }
# Variables:
#   $page (String) - number of the page
#   $pages (String) - how many there are
preview-page-of = Page { $page } of { $pages }
preview-before = Previous page
preview-after = Next page
preview-language = Language of the preview
preview-edition = Edition
preview-full = Full report
preview-draft = Draft for scrutiny
preview-smaller = Smaller
preview-larger = Larger
# Variables of these:
#   $count (Number) - pages of the section that is open
#   $aim (String) - pages aimed at
preview-section = { $count ->
        [one] This section: about { $count } page
       *[other] This section: about { $count } pages
    }
preview-section-aim = { $count ->
        [one] This section: about { $count } page, aim { $aim }
       *[other] This section: about { $count } pages, aim { $aim }
    }
preview-whole = Whole window
