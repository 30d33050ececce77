package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kurogo.intake.file.WorkbookPackage.Relation;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;

/**
 * What people have pinned to the cells of a sheet in a modern workbook: comments, and the conversations that newer programs keep
 * beside a copy of them.
 */
final class CellComments {

    private static final int MOST = 100_000;
    private static final long MOST_LETTERS = 16L << 20;
    private static final String TURN = " / ";
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Map<CellAddress, String> found = new TreeMap<>();
    private long letters;

    /** The comments of the sheet that stands in a part. */
    static Map<CellAddress, String> of(WorkbookPackage parts, String sheet) throws IOException {
        CellComments comments = new CellComments();
        Map<String, List<String>> byKind = new HashMap<>();
        for (Relation relation : parts.relations(sheet).values()) {
            byKind.computeIfAbsent(relation.kind(), fresh -> new ArrayList<>()).add(relation.target());
        }
        CellComments conversations = new CellComments();
        for (String part : byKind.getOrDefault("threadedComment", List.of())) {
            conversations.readConversations(parts, part);
        }
        for (String part : byKind.getOrDefault("comments", List.of())) {
            comments.readNotes(parts, part);
        }
        comments.found.putAll(conversations.found);
        return comments.found;
    }

    private void readConversations(WorkbookPackage parts, String part) throws IOException {
        Optional<Markup> held = parts.find(part);
        if (held.isEmpty()) {
            return;
        }
        try (Markup markup = held.get()) {
            Optional<CellAddress> cell = Optional.empty();
            while (markup.next()) {
                if (markup.begins("threadedComment")) {
                    cell = markup.attribute("ref").map(CellReference::cell);
                } else if (markup.begins("text") && cell.isPresent()) {
                    add(cell.get(), markup.text());
                }
            }
        }
    }

    private void readNotes(WorkbookPackage parts, String part) throws IOException {
        Optional<Markup> held = parts.find(part);
        if (held.isEmpty()) {
            return;
        }
        try (Markup markup = held.get()) {
            List<String> authors = new ArrayList<>();
            Optional<CellAddress> cell = Optional.empty();
            String author = "";
            while (markup.next()) {
                if (markup.begins("author")) {
                    authors.add(markup.text());
                } else if (markup.begins("comment")) {
                    cell = markup.attribute("ref").map(CellReference::cell);
                    author = author(authors, markup.attribute("authorId").orElse(""));
                } else if (markup.begins("text") && cell.isPresent()) {
                    add(cell.get(), withoutAuthor(RichText.of(markup), author));
                }
            }
        }
    }

    private static String author(List<String> authors, String number) {
        boolean known = number.matches("\\d{1,6}") && Integer.parseInt(number) < authors.size();
        return known ? authors.get(Integer.parseInt(number)) : "";
    }

    /** A comment on one line, without the name of its author that the program writes before it. */
    static String withoutAuthor(String text, String author) {
        String plain = GAP.matcher(text).replaceAll(" ").strip();
        String signed = GAP.matcher(author).replaceAll(" ").strip() + ":";
        return plain.startsWith(signed) && signed.length() > 1
                ? plain.substring(signed.length()).strip()
                : plain;
    }

    private void add(CellAddress cell, String text) {
        String plain = GAP.matcher(text).replaceAll(" ").strip();
        if (plain.isEmpty()) {
            return;
        }
        letters += plain.length();
        found.merge(cell, plain, (before, now) -> before + TURN + now);
        if (letters > MOST_LETTERS || found.size() > MOST) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }
}
