package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what searchers type. */
@ApplicationScoped
public class SearchTexts {

    private static final int MOST_CORRECTED = 4;
    private static final int LONGEST_CODE = 199;

    private final Spelling spelling;
    private final LeavingOut leavingOut;

    SearchTexts(Spelling spelling, LeavingOut leavingOut) {
        this.spelling = spelling;
        this.leavingOut = leavingOut;
    }

    /**
     * What was meant. A word that does not occur is taken as the beginning of one where it stands last, else as the nearest ones that occur; not
     * in quotes.
     *
     * @param handle of a {@link SearchTransaction} that is by text
     */
    public SearchText read(Handle handle, Catalogue catalogue, String typed) {
        List<Part> parts = Part.of(typed);
        List<Token> tokens =
                Token.of(handle, catalogue, parts.stream().map(Part::text).toList());
        var reading = new Reading(handle, catalogue, parts);
        for (int i = 0; i < tokens.size(); i++) {
            reading.take(tokens, i);
        }
        return new SearchText(reading.terms, code(handle, catalogue, typed), reading.correction(), List.of());
    }

    /** The places of the words to leave out, the fewest that let an entry be found; none if one has them all or nothing helps. */
    public List<Integer> toLeaveOut(Handle handle, Catalogue catalogue, SearchText text) {
        return leavingOut.of(handle, catalogue, text);
    }

    /** As {@code search_code} in the migrations writes it. */
    private static @Nullable String code(Handle handle, Catalogue catalogue, String typed) {
        String bare = typed.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceAll("^[\"']|[\"']$", "");
        String code = "#" + bare.substring(0, Math.min(bare.length(), LONGEST_CODE));
        boolean there = handle.createQuery("select exists (select from %s s where s.lexemes @@ cast(:code as tsquery))"
                        .formatted(catalogue.table()))
                .bind("code", SearchText.lexeme(code))
                .mapTo(Boolean.class)
                .one();
        return there ? code : null;
    }

    /** Terms made of tokens, and the words for the answer where any had to be corrected. */
    private final class Reading {

        private final Handle handle;
        private final Catalogue catalogue;
        private final List<Part> parts;
        private final List<Term> terms = new ArrayList<>();
        private final List<List<String>> shown = new ArrayList<>();
        private int corrected;

        Reading(Handle handle, Catalogue catalogue, List<Part> parts) {
            this.handle = handle;
            this.catalogue = catalogue;
            this.parts = parts;
            parts.forEach(part -> shown.add(new ArrayList<>()));
        }

        void take(List<Token> tokens, int place) {
            Token token = tokens.get(place);
            Quote quote = parts.get(token.part()).quote();
            String word = token.word();
            if (quote == Quote.PHRASE) {
                if (place == 0 || tokens.get(place - 1).part() != token.part()) {
                    phrase(tokens, token);
                }
            } else if (token.stem() != null) {
                boolean correct = quote == Quote.NONE && !token.occurs();
                word = correct
                        ? meant(token, token.stem(), place == tokens.size() - 1)
                        : word(quote, token, token.stem());
            }
            shown.get(token.part()).add(word);
        }

        private void phrase(List<Token> tokens, Token first) {
            List<List<String>> places = tokens.stream()
                    .filter(token -> token.part() == first.part())
                    .map(Token::stem)
                    .filter(Objects::nonNull)
                    .map(List::of)
                    .toList();
            if (!places.isEmpty()) {
                terms.add(new Term(
                        Quote.PHRASE, parts.get(first.part()).text().toLowerCase(Locale.ROOT), places, first.phrase()));
            }
        }

        private String word(Quote quote, Token token, String stem) {
            terms.add(Term.word(quote, token.word(), List.of(stem)));
            return token.word();
        }

        private String meant(Token token, String stem, boolean last) {
            List<String> begun = last ? spelling.begun(handle, catalogue, token.word()) : List.of();
            if (!begun.isEmpty()) {
                terms.add(Term.word(Quote.NONE, token.word(), begun));
                return token.word();
            }
            List<Spelling.Known> near =
                    corrected < MOST_CORRECTED ? spelling.meant(handle, catalogue, token.word()) : List.of();
            if (near.isEmpty()) {
                return word(Quote.NONE, token, stem);
            }
            corrected++;
            terms.add(Term.word(
                    Quote.NONE,
                    token.word(),
                    near.stream().map(Spelling.Known::stem).distinct().toList()));
            return near.getFirst().word();
        }

        @Nullable
        String correction() {
            if (corrected == 0) {
                return null;
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                words.add(parts.get(i).quote().around(String.join(" ", shown.get(i))));
            }
            return String.join(" ", words);
        }
    }
}
