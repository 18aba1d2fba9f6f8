# What the checks of promises say: what was found, and how to mend it.

# Variables of these:
#   $promise (String) - what was promised: Offer an advocate to every child
check-promises-unanswered = Last year’s report promised “{ $promise }”. This report does not say what came of it.
check-promises-unanswered-mend = Say whether it was achieved, what was done and what difference it made, under question (iv).
check-promises-without-reason = “{ $promise }” was not achieved in full, and no reason is given.
check-promises-without-reason-mend = Say why, plainly. Readers trust a report that says what did not work.
check-promises-without-next-step = “{ $promise }” was not achieved in full, and no next step is given.
check-promises-without-next-step-mend = Say what happens next, or that the promise no longer matters.
check-promises-without-difference = “{ $promise }” was acted on, but nothing is said about the difference that it made.
check-promises-without-difference-mend = Say what changed for people. If you do not know yet, say so.
# Variables:
#   $said (String) - the count in the text: six
#   $right (Number) - the count of the records
check-promises-count-differs = { $right ->
    [one] The text says “{ $said }” here. In the promises that were entered it is { $right }.
   *[other] The text says “{ $said }” here. In the promises that were entered it is { $right }.
  }
check-promises-count-differs-mend = Correct the text or the promises, so that both say the same.
# Variables:
#   $year (String) - the coming year: 2025-26
check-promises-no-objectives = This part does not say what you will do in { $year }.
check-promises-no-objectives-mend = Add at least one objective for the coming year, with how and by when it will be judged.
check-promises-without-measure = “{ $promise }” does not say how it will be judged.
check-promises-without-measure-mend = Say by what figure, or by whose words, everybody will see next year whether it was kept.
check-promises-without-date = “{ $promise }” has no date.
check-promises-without-date-mend = Say by when it will be done.
# Variables:
#   $promises (Number) - promises that stand nowhere
check-promises-not-shown = { $promises ->
    [one] { $promises } promise is entered for this part but not shown in the text, so nobody will read it.
   *[other] { $promises } promises are entered for this part but not shown in the text, so nobody will read them.
  }
check-promises-not-shown-mend = Place the table or list of them under this question.
