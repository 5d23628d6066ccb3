package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.input.Unreadable;

class LanguageTest {
    private static final String ENGLISH = """
            The council of Larch Bay put off its vote on the bridge on Tuesday. “We have not been told what it will
            cost,” said Ada Quill, who leads the council. The county had said that it would send its share by May.
            """;
    private static final String GERMAN = """
            Der Rat der Stadt hat die Abstimmung über die Brücke am Dienstag verschoben. „Wir wissen nicht, was sie
            kostet“, sagte die Bürgermeisterin. Der Kreis will das Geld erst im Mai schicken, und das ist zu spät.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian    | Городской совет во вторник отложил голосование по мосту. «Мы не знаем, сколько он будет стоить», — сказала мэр. Округ обещал прислать деньги к маю, но этого не было, и она сказала, что ждать больше не будет.
            Ukrainian  | Міська рада у вівторок відклала голосування про міст. «Ми не знаємо, скільки він буде коштувати», — сказала голова. Округ обіцяв надіслати гроші до травня, але цього не було, і вона каже, що чекати більше не буде.
            Bulgarian  | Градският съвет във вторник отложи гласуването за моста. „Не знаем колко ще струва“, каза кметът. Областта обеща да изпрати парите до май, но това не се случи и тя каза, че няма да чака повече за него.
            Greek      | Το δημοτικό συμβούλιο ανέβαλε την Τρίτη την ψηφοφορία για τη γέφυρα. «Δεν ξέρουμε πόσο θα κοστίσει», είπε η δήμαρχος. Η περιφέρεια είχε υποσχεθεί να στείλει τα χρήματα από τον Μάιο, αλλά δεν το έκανε και είναι αργά.
            French     | Le conseil municipal a reporté mardi le vote sur le pont. « Nous ne savons pas ce que cela va coûter », a dit la maire, qui est aussi présidente. Le comté avait promis son argent pour mai, mais il ne l’a pas envoyé dans les temps.
            Spanish    | El concejo aplazó el martes la votación sobre el puente. «No sabemos lo que va a costar», dijo la alcaldesa. El condado había prometido el dinero para mayo, pero no lo envió y ella dijo que no esperará más por una firma.
            Italian    | Il consiglio comunale ha rinviato martedì il voto sul ponte. «Non sappiamo che cosa costerà», ha detto la sindaca. La contea aveva promesso il denaro per maggio, ma non è arrivato, e questo è un guaio anche per gli abitanti della riva.
            Portuguese | A câmara adiou na terça-feira a votação sobre a ponte. «Não sabemos o que vai custar», disse a prefeita. O condado prometeu o dinheiro para maio, mas não enviou, e ela disse que não vai esperar mais por uma resposta.
            Dutch      | De gemeenteraad heeft dinsdag de stemming over de brug uitgesteld. “Wij weten niet wat het kost”, zei de burgemeester. De provincie zou het geld in mei sturen, maar dat is er niet, en zij wil er niet meer op wachten.
            Swedish    | Kommunen sköt på tisdagen upp sin omröstning om bron. ”Vi vet inte vad den kostar”, sade borgmästaren, som är trött på att vänta. Länet skulle skicka pengarna till maj, men det har inte hänt och hon tror inte på det.
            Polish     | Rada miasta we wtorek odłożyła głosowanie w sprawie mostu. „Nie wiemy, ile to będzie kosztować”, powiedziała burmistrz. Powiat obiecał, że pieniądze będą do maja, ale ich nie ma, i nie jest jasne, jak się to skończy.
            Czech      | Městská rada v úterý odložila hlasování o mostu. „Nevíme, kolik to bude stát,“ řekla starostka. Kraj slíbil, že peníze pošle do května, ale to se nestalo a ona říká, že už čekat nebude, protože je na to pozdě.
            Hungarian  | A városi tanács kedden elhalasztotta a szavazást a hídról. „Nem tudjuk, hogy ez mibe kerül” – mondta a polgármester. A megye azt ígérte, hogy a pénzt májusig elküldi, de az még nem jött meg, és már nem is vár rá.
            Finnish    | Kaupunginvaltuusto lykkäsi tiistaina äänestystä sillasta. ”Emme tiedä, mitä se maksaa”, sanoi pormestari. Maakunta oli luvannut, että rahat tulevat toukokuussa, mutta niin ei ole käynyt, ja hän ei usko, että se on enää niin varmaa.
            Turkish    | Belediye meclisi salı günü köprü için yapılacak oylamayı erteledi. “Bunun ne kadar tutacağını bilmiyoruz” dedi başkan. İl yönetimi parayı mayıs ayına kadar göndereceğini söyledi, ama bu olmadı ve o daha çok beklemek istemiyor.
            Indonesian | Dewan kota pada hari Selasa menunda pemungutan suara untuk jembatan itu. “Kami tidak tahu berapa biaya yang akan keluar,” kata wali kota. Kabupaten telah berjanji akan mengirim uang dari kas pada bulan Mei, tetapi ini tidak terjadi.
            """)
    void namesTheLanguageOfAnotherText(String language, String text) {
        assertThatThrownBy(() -> Language.requireEnglish(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is not in English (it looks like " + language + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市议会周二推迟了对桥的表决。市长说：“我们不知道要花多少钱。”",
                "市議会は火曜日、橋についての採決を延期した。市長は「いくらかかるのか分からない」と述べた。",
                "أجل مجلس المدينة يوم الثلاثاء التصويت على الجسر. وقالت العمدة إنها لا تعرف كم سيكلف.",
                "Привет, как дела?"
            })
    void refusesOtherScripts(String text) {
        assertThatThrownBy(() -> Language.requireEnglish(text)).hasMessage("is not in English");
    }

    @Test
    void refusesALanguageThatItDoesNotKnow() {
        String esperanto = """
                La urba konsilio prokrastis marde sian decidon pri la ponto, ĉar neniu scias, kiom tio kostos. La urbestro
                diris, ke la distrikto promesis sendi sian parton antaŭ majo, sed tio ne okazis. Multaj loĝantoj atendas
                jam tri jarojn, kaj kelkaj el ili ne plu kredas, ke iu ajn konstruos ion tie. La konsilio kunvenos denove
                post du semajnoj kaj tiam aŭskultos la inĝenieron, kiu desegnis la unuan planon.
                """;

        assertThatThrownBy(() -> Language.requireEnglish(esperanto)).hasMessage("is not in English");
    }

    @Test
    void refusesWhatHasNoWords() {
        assertThatThrownBy(() -> Language.requireEnglish("1,024 + 2,048 = 3,072"))
                .hasMessage("has no words in it");
    }

    @Test
    void passesEnglish() {
        assertPasses(ENGLISH);
        assertPasses(ENGLISH.toUpperCase(Locale.ROOT));
        assertPasses(ENGLISH.replace('\n', '\0'));
    }

    @Test
    void passesEnglishWithLongForeignQuotations() {
        assertPasses(
                ENGLISH + "“" + GERMAN + "”\n" + ENGLISH.lines().findFirst().orElseThrow());
        assertPasses(GERMAN + ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ludwig van Beethoven, Charles de Gaulle, Ursula von der Leyen, José Ortega y Gasset, Leonardo da Vinci,"
                        + " Luca della Robbia, Simone de Beauvoir, Jan van den Berg, Manuel de Falla, Karl von Frisch",
                "Ada Quill, Tom Ferrow, Inga Sund, Paul Larch, Mia Stone, Ben Hill, Ruth Vale, Max Rowe, Una Grey, Joe Pike,"
                        + " Eve Marsh, Sam Brook, Zoë Field, Kit Dale",
                "flour, sugar, butter, eggs, milk, salt, yeast, cream, honey, lemon, vanilla, raisins, walnuts, cinnamon,"
                        + " nutmeg, cloves, ginger, oats, apples, pears, plums, cherries"
            })
    void passesLists(String list) {
        assertPasses(list);
    }

    @Test
    void passesAFewWordsInLatinLetters() {
        assertPasses("Wir wissen es nicht.");
    }

    private static void assertPasses(String text) {
        assertThatCode(() -> Language.requireEnglish(text)).doesNotThrowAnyException();
    }
}
