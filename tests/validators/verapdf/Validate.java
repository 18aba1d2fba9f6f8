import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>Prints a line for each file and standard, and for each rule that is broken the rule, how often,
 * and the first places. Exits with 1 if any file breaks any rule or cannot be read. One Java machine
 * for all files, because starting veraPDF takes longer than validating a short report.
 */
public final class Validate {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final int PLACES_SHOWN = 3;
    /** veraPDF stops noting a rule's failures after this many; counts above it are not exact. */
    private static final int FAILURES_NOTED = 500;

    public static void main(String[] files) {
        // The parser logs what the assertions below say better.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        if (files.length == 0) {
            System.err.println("veraPDF was given no files");
            System.exit(2);
        }
        boolean good = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                good &= validate(Path.of(file), standard);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean validate(Path file, PDFAFlavour standard) {
        try (var bytes = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, standard);
                var validator = Foundries.defaultInstance()
                        .createValidator(standard, FAILURES_NOTED, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            // An empty run would “pass” too: a file without a single check has not been read.
            boolean good = result.isCompliant() && result.getTotalAssertions() > 0;
            System.out.printf("%s  %-8s %s (%d checks)%n",
                    good ? "ok  " : "FAIL", name(standard), file, result.getTotalAssertions());
            if (!good) {
                printFailures(result);
            }
            return good;
        } catch (Exception error) {
            System.out.printf("FAIL  %-8s %s cannot be read: %s%n", name(standard), file, error);
            return false;
        }
    }

    private static void printFailures(ValidationResult result) {
        Map<String, List<TestAssertion>> byRule = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) {
                continue;
            }
            var rule = assertion.getRuleId();
            String key = rule.getClause() + "-" + rule.getTestNumber();
            byRule.computeIfAbsent(key, absent -> new ArrayList<>()).add(assertion);
        }
        for (String rule : new TreeSet<>(byRule.keySet())) {
            List<TestAssertion> failures = byRule.get(rule);
            System.out.printf("      rule %s, %d times: %s%n", rule, failures.size(), failures.get(0).getMessage());
            failures.stream().limit(PLACES_SHOWN).forEach(failure -> {
                String said = failure.getErrorMessage();
                System.out.printf("        at %s%s%n", failure.getLocation().getContext(),
                        said == null || said.equals(failure.getMessage()) ? "" : ": " + said);
            });
        }
    }

    private static String name(PDFAFlavour standard) {
        return standard == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
    }
}
