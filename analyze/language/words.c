/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that tell languages apart without saying anything: articles, pronouns,
 * prepositions, auxiliaries. A word votes for each of the languages it belongs to. The
 * table is sorted by its bytes, a word is cut out of the text as one number of 64 bits
 * (big end first, so that numbers sort as bytes do), and found by halving: nine steps, no
 * allocation, nothing that depends on the text but its length.
 *
 * Languages that have no lexicon here vote together, as one: what they keep from
 * happening is that "amb molt de gust" counts as Spanish.
 */
#include "language/words.h"

#include <endian.h>

#define EN (1 << WORDS_EN)
#define DE (1 << WORDS_DE)
#define FR (1 << WORDS_FR)
#define ES (1 << WORDS_ES)
#define IT (1 << WORDS_IT)
#define NL (1 << WORDS_NL)
#define PT (1 << WORDS_PT)
#define XX (1 << WORDS_OTHER)

#define WORD_SIZE 8
#define LEAD_CLEAR 2   /* votes ahead of the next language, at the end of the text */
#define LEAD_LONG 4    /* the same where the next has more than half of the votes */
#define LEAD_EARLY 5   /* the same before it: nothing will turn that over */
#define HITS_CHECKED 2 /* votes are ordered at every other one */

const char *const words_tags[WORDS_LANGUAGES] = {
	"en", "de", "fr", "es", "it", "nl", "pt", ""};

static const struct word {
	char text[WORD_SIZE + 1]; /* padded with zeros */
	uint8_t languages;
} table[] = {{"a", EN | ES | IT | PT | XX}, {"aan", NL}, {"abbiamo", IT}, {"aber", DE},
	{"about", EN}, {"adem\xc3\xa1s", ES}, {"af", XX}, {"after", EN}, {"again", EN},
	{"ainda", PT}, {"al", ES | IT | XX}, {"algo", ES}, {"ali", XX}, {"all", EN},
	{"alla", IT}, {"alle", DE | IT | NL | XX}, {"alles", DE | NL}, {"alors", FR},
	{"als", DE | NL | XX}, {"also", EN | DE}, {"am", EN}, {"amb", XX},
	{"an", EN | DE}, {"anche", IT}, {"ancora", IT}, {"and", EN}, {"ang", XX},
	{"antes", PT}, {"any", EN | XX}, {"ao", PT}, {"apr\xc3\xa8s", FR}, {"aquest", XX},
	{"aquesta", XX}, {"are", EN}, {"as", EN | PT}, {"as\xc3\xad", ES},
	{"at", EN | XX}, {"att", XX}, {"at\xc3\xa9", PT}, {"au", FR}, {"auch", DE},
	{"auf", DE}, {"aunque", ES}, {"aus", DE}, {"aussi", FR}, {"aux", FR}, {"av", XX},
	{"avec", FR}, {"avons", FR}, {"az", XX}, {"back", EN}, {"baie", XX},
	{"bardzo", XX}, {"bastante", ES}, {"be", EN | XX}, {"beaucoup", FR},
	{"because", EN}, {"been", EN}, {"bei", DE}, {"beim", DE}, {"being", EN},
	{"bella", IT}, {"bello", IT}, {"bem", PT}, {"bene", IT}, {"bien", FR | ES},
	{"bij", NL}, {"bin", DE}, {"bir", XX}, {"bis", DE}, {"boa", PT}, {"bom", PT},
	{"bon", FR | XX}, {"bonne", FR}, {"buen", ES}, {"buena", ES}, {"bueno", ES},
	{"but", EN}, {"by", EN}, {"bylo", XX}, {"b\xc3\xa9", XX}, {"c", FR},
	{"cada", ES | XX}, {"can", EN}, {"cap", XX}, {"car", EN | FR}, {"ce", FR},
	{"cela", FR}, {"celui", FR}, {"ces", FR}, {"cette", FR}, {"che", IT},
	{"chez", FR}, {"ci", IT}, {"coa", XX}, {"com", PT}, {"come", EN | IT},
	{"comme", FR}, {"como", ES}, {"con", ES | IT}, {"cos\xc3\xac", IT}, {"could", EN},
	{"couldn", EN}, {"cuando", ES}, {"d", FR | IT | XX}, {"da", PT}, {"dal", IT},
	{"dalla", IT}, {"dan", NL}, {"dann", DE}, {"dans", FR}, {"das", DE | PT},
	{"dass", DE}, {"dat", NL}, {"davvero", IT}, {"de", FR | ES | NL | PT | XX},
	{"degli", IT}, {"dei", IT}, {"del", ES | IT}, {"dell", IT}, {"della", IT},
	{"delle", IT}, {"dels", XX}, {"dem", DE}, {"den", DE | XX}, {"dengan", XX},
	{"dentro", PT}, {"depois", PT}, {"depuis", FR}, {"der", DE}, {"des", FR},
	{"desde", ES}, {"det", XX}, {"deze", NL}, {"di", IT | XX}, {"did", EN},
	{"didn", EN}, {"die", EN | DE | XX}, {"diese", DE}, {"dieses", DE}, {"din", XX},
	{"dit", NL}, {"dla", XX}, {"do", EN | PT | XX}, {"doch", DE}, {"doesn", EN},
	{"don", EN}, {"donc", FR}, {"donde", ES}, {"door", EN | NL}, {"dopo", IT},
	{"dos", ES | PT | XX}, {"du", DE | FR}, {"durch", DE}, {"dus", NL},
	{"e", IT | PT | XX}, {"ed", IT}, {"een", NL}, {"egy", XX}, {"ei", XX},
	{"ein", DE}, {"eine", DE}, {"einem", DE}, {"einen", DE}, {"einer", DE},
	{"el", ES | XX}, {"ela", PT}, {"ele", PT}, {"elle", FR}, {"elles", FR},
	{"els", XX}, {"em", PT}, {"en", FR | ES | NL | XX}, {"encore", FR}, {"ens", XX},
	{"entre", FR | ES | PT}, {"era", ES | IT | PT | XX}, {"eran", ES}, {"erg", NL},
	{"es", DE | ES | XX}, {"eso", ES}, {"essa", PT}, {"esse", PT}, {"est", FR},
	{"esta", ES | PT}, {"estava", XX}, {"este", ES | PT | XX}, {"estou", PT},
	{"estoy", ES}, {"est\xc3\xa1", ES | PT}, {"et", FR}, {"eu", PT}, {"even", EN},
	{"every", EN}, {"faire", FR}, {"fait", FR}, {"fare", IT}, {"fer", XX},
	{"ficou", PT}, {"foarte", XX}, {"foi", PT}, {"fois", FR}, {"for", EN},
	{"foram", PT}, {"fra", IT}, {"from", EN}, {"fue", ES}, {"fueron", ES},
	{"fui", PT}, {"f\xc3\xb6r", XX}, {"f\xc3\xbcr", DE}, {"gaat", NL}, {"ganz", DE},
	{"geen", NL}, {"gegen", DE}, {"get", EN}, {"gli", IT}, {"go", EN}, {"goed", NL},
	{"goede", NL}, {"good", EN}, {"gostei", PT}, {"got", EN}, {"gran", ES | IT | XX},
	{"great", EN}, {"gut", DE}, {"ha", ES | IT | XX}, {"haar", NL}, {"habe", DE},
	{"haben", DE}, {"hace", ES}, {"had", EN}, {"han", ES}, {"hanno", IT}, {"has", EN},
	{"hasta", ES}, {"hat", DE}, {"hatte", DE}, {"have", EN}, {"hay", ES},
	{"he", EN | ES}, {"heb", NL}, {"hebben", NL}, {"heeft", NL}, {"heel", NL},
	{"hemos", ES}, {"her", EN | XX}, {"here", EN}, {"het", NL}, {"hi", XX},
	{"hier", DE}, {"him", EN}, {"his", EN}, {"ho", IT}, {"hoe", NL}, {"hogy", XX},
	{"how", EN}, {"hyv\xc3\xa4", XX}, {"i", EN | IT | XX}, {"ich", DE}, {"if", EN},
	{"ihr", DE}, {"ihre", DE}, {"ik", NL}, {"ikke", XX}, {"il", FR | IT}, {"ile", XX},
	{"ils", FR}, {"im", DE}, {"immer", DE}, {"in", EN | DE | IT | NL}, {"ini", XX},
	{"inte", XX}, {"into", EN}, {"is", EN | NL}, {"isn", EN}, {"isso", PT},
	{"ist", DE}, {"isto", PT}, {"it", EN}, {"its", EN}, {"itu", XX}, {"j", FR},
	{"ja", XX}, {"jag", XX}, {"jak", XX}, {"jako", XX}, {"jamais", FR},
	{"je", FR | XX}, {"jeg", XX}, {"jest", XX}, {"jetzt", DE}, {"jsem", XX},
	{"jsou", XX}, {"just", EN}, {"j\xc3\xa1", PT}, {"kan", NL}, {"kao", XX},
	{"kein", DE}, {"keine", DE}, {"keinen", DE}, {"koji", XX}, {"komt", NL},
	{"kun", XX}, {"l", FR | IT | XX}, {"la", FR | ES | IT | XX}, {"las", ES},
	{"le", FR | IT}, {"leider", DE}, {"les", FR | XX}, {"leuk", NL}, {"leur", FR},
	{"leurs", FR}, {"like", EN}, {"lire", FR}, {"lloc", XX}, {"lo", ES | IT},
	{"loro", IT}, {"los", ES}, {"lu", FR}, {"l\xc3\xa0", FR}, {"ma", IT},
	{"maar", NL}, {"made", EN}, {"mais", FR | PT}, {"make", EN}, {"mal", DE},
	{"man", EN | DE | NL}, {"mas", ES | PT}, {"me", EN | FR | ES | PT}, {"med", XX},
	{"meer", NL}, {"mehr", DE}, {"mein", DE}, {"meine", DE}, {"mejor", ES},
	{"men", EN | XX}, {"mesmo", PT}, {"met", NL}, {"meu", PT}, {"meus", PT},
	{"mga", XX}, {"mi", ES | IT | XX}, {"mia", IT}, {"mich", DE}, {"mij", NL},
	{"mijn", NL}, {"mim", PT}, {"minha", PT}, {"minhas", PT}, {"mir", DE},
	{"mit", DE}, {"moet", NL}, {"moi", XX}, {"moins", FR}, {"molt", XX},
	{"molta", XX}, {"molto", IT}, {"mon", FR}, {"mooi", NL}, {"mooie", NL},
	{"more", EN}, {"most", EN}, {"much", EN}, {"mucha", ES}, {"muchas", ES},
	{"mucho", ES}, {"muchos", ES}, {"muito", PT}, {"muy", ES}, {"my", EN},
	{"m\xc3\xa1s", ES}, {"m\xc3\xa9s", XX}, {"m\xc3\xaame", FR}, {"na", PT | XX},
	{"naar", NL}, {"nach", DE}, {"nada", ES | PT}, {"nas", PT}, {"ne", FR},
	{"nei", IT}, {"nel", IT}, {"nella", IT}, {"nem", PT | XX}, {"never", EN},
	{"ng", XX}, {"ni", ES | XX}, {"nice", EN}, {"nicht", DE}, {"nichts", DE},
	{"nie", XX}, {"niet", NL}, {"nije", XX}, {"nit", XX},
	{"no", EN | ES | IT | PT | XX}, {"noch", DE}, {"nog", NL}, {"non", IT},
	{"nos", ES}, {"nostro", IT}, {"not", EN}, {"notre", FR}, {"nous", FR},
	{"now", EN}, {"nu", XX}, {"nuestro", ES}, {"nun", DE}, {"nur", DE},
	{"n\xc3\xa3o", PT}, {"o", IT | PT}, {"och", XX}, {"oder", DE}, {"of", EN | NL},
	{"og", XX}, {"ole", XX}, {"oli", XX}, {"om", NL}, {"omdat", NL},
	{"on", EN | FR | XX}, {"one", EN}, {"only", EN}, {"ons", NL}, {"ont", FR},
	{"onze", NL}, {"ook", NL}, {"op", NL}, {"or", EN}, {"ora", IT}, {"os", PT},
	{"other", EN}, {"otra", ES}, {"otro", ES}, {"ottima", IT}, {"ottimo", IT},
	{"ou", FR | PT | XX}, {"our", EN}, {"out", EN}, {"over", EN | NL},
	{"o\xc3\xb9", FR}, {"par", FR}, {"para", ES | PT}, {"pas", FR}, {"pela", PT},
	{"pelo", PT}, {"pentru", XX}, {"per", IT | XX}, {"perch\xc3\xa9", IT},
	{"pero", ES}, {"perqu\xc3\xa8", XX}, {"per\xc3\xb2", XX}, {"peu", FR},
	{"peut", FR}, {"pi\xc3\xb9", IT}, {"please", EN}, {"plus", EN | DE | FR},
	{"poco", ES}, {"poi", IT}, {"pois", PT}, {"por", ES | PT}, {"porque", ES},
	{"por\xc3\xa9m", PT}, {"pour", FR}, {"pra", PT}, {"preu", XX},
	{"pro", EN | PT | XX}, {"produto", PT}, {"pues", ES}, {"pu\xc3\xb2", IT},
	{"p\xc3\xa5", XX}, {"qu", FR}, {"quand", FR}, {"quando", IT | PT},
	{"que", FR | ES | PT | XX}, {"quelque", FR}, {"questa", IT}, {"questo", IT},
	{"qui", FR}, {"qu\xc3\xa9", ES}, {"really", EN}, {"r\xc3\xa1pida", PT},
	{"sa", XX}, {"sangat", XX}, {"sans", FR}, {"sar\xc3\xa0", IT}, {"schon", DE},
	{"se", ES | IT | PT | XX}, {"sehr", DE}, {"sein", DE}, {"sem", PT},
	{"sempre", IT}, {"sense", XX}, {"senza", IT}, {"ser", ES}, {"ses", FR},
	{"she", EN}, {"should", EN}, {"si", FR | ES | IT | XX}, {"siamo", IT},
	{"sich", DE}, {"sie", DE}, {"siempre", ES}, {"sin", ES}, {"sind", DE},
	{"si\xc4\x99", XX}, {"so", EN | DE}, {"sobre", ES | PT}, {"solo", ES | IT},
	{"som", XX}, {"some", EN}, {"sommes", FR}, {"son", EN | FR | ES | XX},
	{"sono", IT}, {"sont", FR}, {"sous", FR}, {"soy", ES}, {"stata", IT},
	{"stato", IT}, {"still", EN}, {"su", ES}, {"sua", IT}, {"suis", FR}, {"sul", IT},
	{"suo", IT}, {"sur", FR}, {"sus", ES}, {"s\xc3\xa3o", PT}, {"s\xc3\xb3", PT},
	{"tambi\xc3\xa9n", ES}, {"tamb\xc3\xa9m", PT}, {"te", FR | ES | IT | NL | PT},
	{"tem", PT}, {"tenir", XX}, {"ter", PT}, {"than", EN}, {"thanks", EN},
	{"that", EN}, {"the", EN}, {"their", EN}, {"them", EN}, {"then", EN},
	{"there", EN}, {"these", EN}, {"they", EN}, {"this", EN}, {"tidak", XX},
	{"tiene", ES}, {"til", XX}, {"to", EN}, {"toch", NL}, {"todas", ES | PT},
	{"todo", ES}, {"todos", ES | PT}, {"too", EN}, {"tot", XX}, {"tota", XX},
	{"tots", XX}, {"toujours", FR}, {"tous", FR}, {"tout", FR}, {"tra", IT},
	{"trop", FR}, {"tr\xc3\xa8s", FR}, {"tu", FR | ES | IT | PT}, {"tudo", PT},
	{"tutto", IT}, {"uit", NL}, {"um", PT}, {"uma", PT}, {"un", FR | ES | IT | XX},
	{"una", ES | IT | XX}, {"und", DE}, {"une", FR}, {"unha", XX}, {"uno", ES},
	{"uns", DE}, {"unser", DE}, {"untuk", XX}, {"us", EN}, {"va", XX}, {"vam", XX},
	{"van", NL}, {"ve", XX}, {"veel", NL}, {"velmi", XX}, {"vers", FR}, {"very", EN},
	{"vir", XX}, {"voc\xc3\xaa", PT}, {"vom", DE}, {"von", DE}, {"voor", NL},
	{"vor", DE}, {"votre", FR}, {"vous", FR}, {"vraiment", FR}, {"waar", NL},
	{"war", EN | DE}, {"waren", DE | NL}, {"was", EN | DE | NL}, {"wasn", EN},
	{"wat", NL}, {"we", EN}, {"weer", NL}, {"weil", DE}, {"wel", NL}, {"well", EN},
	{"wenn", DE}, {"werd", NL}, {"werden", DE}, {"were", EN}, {"what", EN},
	{"when", EN}, {"where", EN}, {"which", EN}, {"who", EN}, {"wie", DE},
	{"wieder", DE}, {"will", EN | DE}, {"wir", DE}, {"wird", DE}, {"with", EN},
	{"wordt", NL}, {"would", EN}, {"wurde", DE}, {"y", ES}, {"ya", ES}, {"yang", XX},
	{"yo", ES}, {"you", EN}, {"your", EN}, {"ze", NL}, {"zeer", NL}, {"zich", NL},
	{"zijn", NL}, {"zo", NL}, {"zou", NL}, {"zu", DE}, {"zum", DE}, {"zur", DE},
	{"\xc3\xa0", FR}, {"\xc3\xa4r", XX}, {"\xc3\xa7ok", XX}, {"\xc3\xa8", IT},
	{"\xc3\xa9", PT}, {"\xc3\xa9s", XX}, {"\xc3\xa9tait", FR},
	{"\xc3\xa9t\xc3\xa9", FR}, {"\xc3\xaatre", FR}, {"\xc3\xb3tima", PT},
	{"\xc3\xb3timo", PT},
	{"\xc3\xbc"
	 "ber",
		DE},
	{"\xc5\xa1to", XX},
	{"\xc5\xbc"
	 "e",
		XX},
	{"\xc5\xbe"
	 "e",
		XX},
	{"\xc8\x99i", XX}};

#define N_WORDS (sizeof(table) / sizeof(table[0]))

static uint64_t number_of(const struct word *word)
{
	uint64_t number;

	memcpy(&number, word->text, WORD_SIZE);
	return be64toh(number);
}

bool words_are_sorted(void)
{
	for (size_t i = 1; i < N_WORDS; i++) {
		if (number_of(&table[i - 1]) >= number_of(&table[i]))
			return false;
	}
	return true;
}

/* The languages of a word; 0 when it is not in the table. */
static unsigned find(uint64_t number)
{
	const struct word *base = table;

	for (size_t n = N_WORDS; n > 1; n -= n / 2)
		base += number_of(&base[n / 2]) <= number ? n / 2 : 0;
	return number_of(base) == number ? base->languages : 0;
}

/* Give the votes of a word; does it have any? */
static bool vote(struct words_rank *rank, uint64_t number, unsigned len)
{
	unsigned languages = find(number << (8 * (WORD_SIZE - len)));

	if (languages == 0)
		return false;
	for (; languages != 0; languages &= languages - 1)
		rank->votes[__builtin_ctz(languages)]++;
	return true;
}

static void order(struct words_rank *rank)
{
	rank->first = WORDS_EN;
	rank->most = rank->second = 0;
	for (int i = 0; i < WORDS_LANGUAGES; i++) {
		if (rank->votes[i] > rank->most) {
			rank->second = rank->most;
			rank->most = rank->votes[i];
			rank->first = (enum words_language)i;
		} else if (rank->votes[i] > rank->second) {
			rank->second = rank->votes[i];
		}
	}
}

static bool leads(const struct words_rank *rank, unsigned lead)
{
	unsigned ahead = rank->most - rank->second;

	if (rank->first == WORDS_OTHER || ahead < lead)
		return false;
	return rank->most >= 2 * rank->second ||
	       (ahead >= LEAD_LONG && 2 * rank->most >= 3 * rank->second);
}

/* ASCII letters and what may be part of one in UTF-8, quotes and dashes (E2) aside. */
static bool is_letter(unsigned char byte)
{
	return (byte >= 0x80 && byte != 0xe2) ||
	       (unsigned char)((byte | 0x20) - 'a') < 26;
}

void words_ask(struct view text, struct words_rank *ret_rank)
{
	struct words_rank rank = {.first = WORDS_EN};
	uint64_t number = 0;
	unsigned len = 0, hits = 0;

	for (size_t i = 0; i <= text.len; i++) {
		unsigned char byte = i < text.len ? (unsigned char)text.data[i] : 0;

		if (is_letter(byte)) {
			number = number << 8 | (byte < 0x80 ? byte | 0x20 : byte);
			len++;
			continue;
		}
		if (len != 0 && len <= WORD_SIZE && vote(&rank, number, len) &&
			++hits % HITS_CHECKED == 0) {
			order(&rank);
			if (leads(&rank, LEAD_EARLY))
				break;
		}
		number = 0;
		len = 0;
	}
	order(&rank);
	rank.clear = leads(&rank, LEAD_CLEAR);
	*ret_rank = rank;
}
