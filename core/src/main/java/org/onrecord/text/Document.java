package org.onrecord.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Span;

/**
 * A text with its tokens, paragraphs and quotations. Everything after this counts in tokens and code points. Immutable
 * and thread-safe; the lists make their elements when asked, so a text of 50 MB needs no more than some ints a token, and
 * each of its words once.
 */
public final class Document {
    private final String text;
    final TokenList tokens;
    private final ParagraphList paragraphs;
    private final List<Quotation> quotations;
    private final Turns turns;
    private final List<TokenRange> blockQuotations;
    private final List<TokenRange> provenance;

    private Document(Article article) {
        BasicTokenizer tokenizer = new BasicTokenizer(article.text());
        this.text = article.text();
        this.tokens = tokenizer.tokens();
        this.paragraphs = tokenizer.paragraphs();
        this.quotations = QuotationMarks.match(tokens, paragraphs);
        this.turns = Turns.of(tokens, paragraphs, quotations);
        this.blockQuotations = article.markup().stream()
                .filter(markup -> markup.kind() == Markup.Kind.BLOCK_QUOTATION)
                .flatMap(markup -> tokens.within(markup.span()).stream())
                .toList();
        this.provenance = article.provenance().stream()
                .flatMap(line -> Stream.ofNullable(line.span()))
                .flatMap(span -> tokens.within(span).stream())
                .toList();
    }

    /** Takes any text, damaged or not. */
    public static Document of(Article article) {
        return new Document(article);
    }

    /** A text of which nothing else is known. */
    public static Document of(String text) {
        return new Document(Article.of("", text));
    }

    public String text() {
        return text;
    }

    /** All tokens in the order of the text, none overlapping another. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The lines that have tokens; together they hold all tokens. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All quotations by their first token, the outer before the inner. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Whose turn it is, where the text is an interview. */
    public Turns turns() {
        return turns;
    }

    /** What the page sets off as block quotations, in the order of the text. */
    public List<TokenRange> blockQuotations() {
        return blockQuotations;
    }

    /** What tells where the article comes from, and is no part of the story, in the order of the text. */
    public List<TokenRange> provenance() {
        return provenance;
    }

    /**
     * One token as it stands in the text.
     *
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public String word(int token) {
        return tokens.word(token).asWritten();
    }

    /**
     * One token in lower case.
     *
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public String lowerCase(int token) {
        return tokens.word(token).lowerCase();
    }

    /**
     * Whether a token begins with a letter or a digit; else it is a mark.
     *
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public boolean isWord(int token) {
        return Character.isLetterOrDigit(word(token).codePointAt(0));
    }

    /** Whether there is a token after this one, and nothing between the two. */
    public boolean touchesNext(int token) {
        return tokens.touchesNext(token);
    }

    /** The index among the quotations of the first one that begins at a token or behind it. */
    public int firstQuotationFrom(int token) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The index of the paragraph in which a token stands.
     *
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public int paragraphOf(int token) {
        return paragraphs.of(Objects.checkIndex(token, tokens.size()));
    }

    /**
     * The place of some tokens in the text, in code points.
     *
     * @throws IndexOutOfBoundsException if there are no such tokens, or none from first to end
     */
    public Span span(int first, int end) {
        checkTokens(first, end);
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    /**
     * The text from one token's start to the end of the token before {@code end}.
     *
     * @throws IndexOutOfBoundsException if there are no such tokens, or none from first to end
     */
    public String words(int first, int end) {
        checkTokens(first, end);
        return tokens.words(first, end);
    }

    /**
     * The end of some tokens, with the full stop directly behind them if it belongs to the last word, and not to its sentence
     * alone: “the U.N.”, “Falk Bros.”
     *
     * @throws IndexOutOfBoundsException if there are no such tokens, or none from first to end
     */
    public int endWithStop(int first, int end) {
        checkTokens(first, end);
        boolean stop = end < tokens.size()
                && word(end).equals(".")
                && tokens.end(end - 1) == tokens.start(end)
                && (Abbreviations.endsNames(word(end - 1)) || endsLetters(first, end));
        return stop ? end + 1 : end;
    }

    /** Whether the last of some tokens are letters with a full stop between them. */
    private boolean endsLetters(int first, int end) {
        return end - first > 2
                && Abbreviations.isLetter(word(end - 1))
                && word(end - 2).equals(".")
                && Abbreviations.isLetter(word(end - 3));
    }

    private void checkTokens(int first, int end) {
        Objects.checkFromToIndex(first, end, tokens.size());
        Objects.checkIndex(first, end);
    }
}
