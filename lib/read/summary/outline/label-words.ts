import type { LabelName } from './outline';

/**
 * The words of each label of a summary's head in small letters: English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Swedish, Danish, Norwegian, Polish, Czech, Turkish, Russian, Ukrainian, Vietnamese, Arabic, Hebrew, Japanese, Chinese and Korean.
 */
const WORDS: Readonly<Record<LabelName, string>> = {
  date: `(?:(?:release|air|published?|publication|publish|recording|episode|post|posting|original)\\s+)?(?:date|day|published|aired|recorded|released)(?:\\s+on)?
    |episode publish date|(?:publi(?:sh(?:ed)?|cation)|release|air|upload|broadcast|recording) time|(?:published|released|aired|posted) at|pub ?date|(?:first )?(?:aired|released|published|posted|recorded|broadcast)(?: on)?|date (?:published|recorded|released|aired)|date of (?:recording|release|publication)
    |(?:ver[öo]ffentlichungs|aufnahme|sende|erscheinungs|ausstrahlungs)?datum|(?:ver[öo]ffentlicht|erschienen|aufgenommen|aufgezeichnet|gesendet|ausgestrahlt)(?: am)?|(?:erst)?sendung vom|sendetermin
    |date de (?:publication|diffusion|sortie|parution|mise en ligne|l['’][ée]pisode|l['’]enregistrement)|date d['’]enregistrement|(?:publi[ée]e?|diffus[ée]e?|enregistr[ée]e?|paru|sortie?|mis en ligne)(?: le)?
    |fecha(?: de(?:l? episodio| la| publicaci[óo]n| emisi[óo]n| grabaci[óo]n| estreno| lanzamiento)?)?|(?:publicado|emitido|grabado|estrenado)(?: el)?
    |data(?: d[aeo] (?:publica[çc][ãa]o|grava[çc][ãa]o|lan[çc]amento|epis[óo]dio|exibi[çc][ãa]o))?|(?:publicado|gravado|lan[çc]ado|exibido)(?: em)?
    |data di (?:pubblicazione|registrazione|uscita|messa in onda)|(?:pubblicat[oa]|registrat[oa]|uscit[oa]|trasmess[oa]|andat[oa] in onda)(?: il)?
    |(?:publicatie|opname|uitzend|verschijnings)datum|(?:gepubliceerd|opgenomen|uitgezonden|verschenen)(?: op)?
    |(?:publicerings|utgivnings|udgivelses|publiserings|inspelnings|optagelses|opptaks)?(?:datum|dato)|publicera[dt]|udgivet|publisert|utgive[nt]|inspela[dt]|innspilt|optaget|s[äa]n[dt](?:es)?|sendt
    |data (?:publikacji|nagrania|emisji|premiery|wydania|odcinka)|opublikowano|nagrano|wyemitowano
    |datum (?:vyd[áa]n[íi]|nahr[áa]v[áa]n[íi]|publikace)|vyd[áa]no|nahr[áa]no
    |(?:yay[ıi]n(?:lanma)?|kay[ıi]t|b[öo]l[üu]m) tarihi|tarih|yay[ıi]nlanma|yay[ıi]nland[ıi]|kaydedildi
    |дата(?: (?:выхода|выпуска|публикации|записи|эфира|релиза))?|опубликован[оа]?|записан[оа]?|вышел|вышла|в эфире с
    |дата (?:виходу|публікації|запису)|опубліковано|записано
    |ng[àa]y(?: (?:ph[áa]t h[àa]nh|ph[áa]t s[óo]ng|đ[ăa]ng|ghi [âa]m|xu[ấa]t b[ảa]n|l[êe]n s[óo]ng))?|ph[áa]t h[àa]nh
    |(?:ال)?تاريخ(?: (?:النشر|الحلقة|التسجيل|البث|الإصدار))?|نُ?شرت?(?: في)?|سُ?جلت?(?: في)?
    |תאריך(?: (?:פרסום|הפרסום|הקלטה|ההקלטה|שידור|השידור))?|פורסם(?: ב)?|הוקלט(?: ב)?
    |(?:发布|發布|播出|更新|录制|錄製|上线|上線|出版)?日期|(?:发布|發布|播出|录制|錄製|上线|上線)(?:时间|時間|于|於)?|日付|(?:配信|公開|収録|放送|更新)日時?|(?:配信|公開|収録|放送)
    |날짜|(?:방송|공개|게시|발행|녹음|업로드|배포)(?:일자?|날짜| 날짜| 일자)`,
  hosts: `(?:(?:co-?|guest |podcast |show |episode )?hosts?|presenters?|interviewers?|moderator(?:s|in|en|innen)?)(?:\\(s\\))?|(?:hosted|presented|moderated) by|owner|your hosts?
    |moderation|moderiert von|gastgeber(?:in|innen)?|durch die sendung f[üu]hrt|host(?:in|innen)|interview(?:er(?:in)?)?
    |animat(?:eurs?|rices?)|anim[ée]e? par|pr[ée]sent(?:ateurs?|atrices?|[ée]e? par)|h[ôo]tes?|animation
    |presentador(?:a|es|as)?|anfitri(?:[óo]n|ona|ones|onas|[ãa]o|[ãa]|[õo]es)|conduc(?:e|en|ci[óo]n|tor|tora|tores|toras)|presenta(?:n|do por)?|entrevistador(?:a|es)?|moderador(?:a|es|as)?|locutor(?:a|es)?
    |condut?tor[ei]|conduttric[ei]|condott[oa] da|conduce|conducono|conduzione|presentat[oa] da|presentator[ei]|intervistator[ei]|in studio
    |apresentador(?:a|es|as)?|apresenta[çc][ãa]o|apresentado por|condu[çc][ãa]o|host
    |presentator(?:en)?|presentatrice|presentatie|gastheer|gastvrouw|gastheren|interviewer|gepresenteerd door
    |programledare|programledning|v[äa]rd(?:ar)?|v[æa]rt(?:er|in|inde)?|programleder(?:e)?|studiev[æa]rt
    |prowadz(?:[ąa]cy|[ąa]ca|i|[ąa])|gospodarz(?:e)?|gospodyni|moderuje|moder[áa]tor(?:ka|i)?|prowadzenie|prov[áa]z[íi]|uv[áa]d[íi]
    |sunucu(?:lar)?|sunan(?:lar)?|moderat[öo]r(?:ler)?|ev sahib[ie]|haz[ıi]rlayan(?: ve sunan)?
    |ведущ(?:ий|ая|ие)|вед[её]т|ведут|модератор|интервьюер|ведуч(?:ий|а|і)
    |(?:ng[ưu][ờo]i )?d[ẫa]n(?: ch[ưu][ơo]ng tr[ìi]nh)?|ng[ưu][ờo]i d[ẫa]n(?: d[ắa]t)?|mc|host|ch[ủu] nh[àa]|d[ẫa]n d[ắa]t
    |(?:ال)?مضيف(?:ة|ون)?|(?:ال)?مقدم(?:ة|ون|ين|ان|تان|تا|ا|ات)?(?: الحلقة| البرنامج)?|تقديم|(?:ال)?محاور(?:ة)?|يقدمها|إعداد وتقديم
    |מנח(?:ה|ים|ות)|ה?מנח(?:ה|ים|ות)|ה?מגיש(?:ה|ים|ות)?|בהנחיית|מארח(?:ת|ים|ות)?|מראיינ(?:ת|ים)?|מראיין
    |主持人?|主播|主持嘉宾|主持嘉賓|ホスト|司会(?:者)?|聞き手|きき手|パーソナリティー?|進行(?:役)?|ナビゲーター|mc|진행(?:자)?|호스트|사회(?:자)?|디제이`,
  guests: `w/|ft\\.?|(?:(?:special |featured |our |today['’]s |episode |podcast )?guests?(?: speakers?| stars?)?|interviewees?)(?:\\(s\\))?|with|featuring|feat\\.?|guest(?: name)?
    |(?:studio|interview)?g[äa]ste?|(?:im gespr[äa]ch )?mit|zu gast|zu besuch|gast im studio|gespr[äa]chspartner(?:in|innen)?|interviewgast|gästin(?:nen)?
    |invit[ée]e?s?|invit[ée]e?\\(?[e·s]*\\)?|avec|re[çc]oit
    |invitad[oa]s?(?: especiale?s?)?|con|entrevistad[oa]s?
    |ospit[ei]|con|intervistat[oaei]
    |convidad[oa]s?(?: especiais| especial)?|com|entrevistad[oa]s?
    |gasten|met|gast(?: van de week)?|te gast
    |g[äa]st(?:er)?|gjest(?:er)?|g[æa]st(?:er)?|med
    |go[śs](?:[ćc](?:mi|e|ie|iem)?|cinie|cie)|go[śs]cie|go[śs]ciem|rozm[óo]wc(?:a|zyni|y)|host[ée]?(?:m je)?|host[ée]
    |konu(?:k|klar|[ğg]u|[ğg]umuz)|konuk(?: konu[şs]mac[ıi])?
    |гост(?:ь|и|ья|ьи)|гост[ья]+ выпуска|в гостях|собеседни(?:к|ца|ки)|гост(?:я|і)
    |kh[áa]ch(?: m[ờo]i)?|v[ớo]i
    |(?:ال)?ضي(?:ف|فة|وف|فان|فتان|فين|فتين|فا|فتا|فات)(?: الحلقة)?|مع|ضيفنا|ضيفتنا
    |ה?אורח(?:ת|ים|ות)?|מתארח(?:ת|ים)?|עם|מרואיינ(?:ת|ים)?
    |(?:特邀|本期|节目|節目)?(?:嘉宾|嘉賓|来宾|來賓)|受访者|受訪者|ゲスト|出演者?|話し手|語り手|게스트|출연(?:자)?|초대\\s?손님|손님|대담자`,
  title: `episode(?: title| name)?|full title|title|titel|titre(?: de l['’][ée]pisode)?|t[íi]tulo(?: do epis[óo]dio| del episodio)?|titolo(?: dell['’]episodio| della puntata)?|[ée]pisode|episodio|epis[óo]dio|puntata|cap[íi]tulo
    |aflevering|folge(?:ntitel)?|(?:episoden|folgen)titel|avsnitt|afsnit|odcinek|tytu[łl](?: odcinka)?|n[áa]zev(?: d[íi]lu)?|b[öo]l[üu]m(?: ad[ıi]| ba[şs]l[ıi][ğg][ıi])?|ba[şs]l[ıi]k
    |выпуск|название(?: выпуска)?|эпизод|назва|випуск|t[ậa]p|t[êe]n t[ậa]p|ti[êe]u đ[ềe]|t[ựu]a đ[ềe]
    |(?:ال)?عنوان(?: الحلقة)?|الحلقة|כותרת|שם הפרק|פרק|(?:本期|单集|節目|节目)?(?:标题|標題|主题|主題)|题目|題目|(?:回の|エピソード)?タイトル|エピソード(?:名)?|제목|에피소드(?: 제목)?
    |subject|betreff|objet|oggetto|onderwerp|件名`,
  show: `(?:show|podcast|series|program(?:me)?)(?: name| title)?|podcast(?:reihe|titel|name|serie)?|sendung|sendereihe|reihe|[ée]mission|programm?a|programme|nom du podcast|nombre del (?:podcast|programa)|nome del podcast
    |programm?|podcastnaam|podd(?:en)?|trasmissione|rubrica|serie|s[ée]rie|audycja|po[řr]ad|program|podkast|подкаст|передача|программа|шоу|ch[ưu][ơo]ng tr[ìi]nh|k[êe]nh|podcast
    |(?:ال)?بودكاست|البرنامج|برنامج|(?:שם )?ה?פודקאסט|תוכנית|התוכנית|播客(?:名称|名稱)?|节目(?:名称|名)?|節目(?:名稱|名)?|番組(?:名)?|ポッドキャスト(?:名)?|팟캐스트(?:명)?|프로그램(?:명)?|방송(?:명)?`,
  people: `speakers?|participants?|people|voices|cast|on the mic|sprecher(?:innen)?|teilnehmer(?:innen)?|mitwirkende|personen|intervenants?|intervenantes|participant[·.]?e?[·.]?s|participantes|voces|ponentes|hablantes|interlocutores
    |participantes|vozes|oradores|partecipanti|voci|relatori|deelnemers|sprekers|medverkande|medvirkende|uczestnicy|rozm[óo]wcy|[úu][čc]astn[íi]ci|konu[şs]mac[ıi]lar|kat[ıi]l[ıi]mc[ıi]lar
    |участники|спикеры|учасники|ng[ưu][ờo]i n[óo]i|ng[ưu][ờo]i tham gia|المتحدثون|المشاركون|משתתפים|דוברים|参与者|參與者|发言人|發言人|话者|出演者|話者|参加者|登壇者|화자|참여자|출연진`,
  duration: `(?:episode |total |audio |running )?(?:duration|length|runtime|run time|running time|run length)|dauer|laufzeit|l[äa]nge|spielzeit|dur[ée]e|duraci[óo]n|dura[çc][ãa]o|durata|duur|lengte|speelduur|l[äa]ngd|l[æa]ngde|varighed|varighet
    |czas trwania|d[łl]ugo[śs][ćc]|d[ée]lka|s[üu]re(?:si)?|длительность|продолжительность|хронометраж|тривалість|th[ờo]i l[ưu][ợo]ng|(?:ال)?مدة(?: الحلقة)?|משך(?: הפרק| זמן)?|אורך
    |时长|時長|时间长度|(?:再生|収録)時間|長さ|재생\\s?시간|길이|분량`,
};

const NAMES = (['date', 'hosts', 'guests', 'title', 'show', 'people', 'duration'] as const).map(
  (name): readonly [LabelName, RegExp] => [
    name,
    new RegExp(`^(?:${WORDS[name].replace(/\s*\n\s*/g, '')})$`, 'iu'),
  ],
);

/** Without invisible marks and the vowel signs of Arabic: `المقدّمة`. */
const plain = (words: string): string =>
  words
    .replace(/[\p{Cf}\u0640\u064b-\u0652\u0670]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Finds the label that words in front of a colon are; null when they are none. Of two words joined by a slash or `&` one is
 * enough if the other does not contradict it.
 * @example findLabelName('Owner / Host') // 'hosts'
 */
export function findLabelName(words: string): LabelName | null {
  const text = plain(words);
  const whole = nameOf(text);
  if (whole !== null) return whole;
  const parts = text.split(/\s*[/&+]\s*|\s+(?:and|und|et|y|e|en|i|и|ve)\s+/u).filter((part) => part !== '');
  const [first, ...others] = new Set(parts.map(nameOf).filter((name) => name !== null));
  if (parts.length < 2 || first === undefined) return null;
  if (others.length === 0) return first;
  return [first, ...others].every((name) => name === 'hosts' || name === 'guests') ? 'people' : null;
}

/** `Gość odcinka`, `Guest of the week`. */
const OF_EPISODE =
  /\s(?:odcinka|programu|of the (?:week|day|show|episode)|this week|today|der (?:folge|woche|sendung)|du jour|de la semaine|de l['’][ée]pisode|de hoy|del? (?:episodio|programa|d[íi]a)|de la semana|della (?:puntata|settimana)|dell['’]episodio|del giorno|do (?:epis[óo]dio|dia|programa)|da semana|van (?:de|deze) (?:aflevering|week)|выпуска|эфира|недели|програми|випуску|d[íi]lu|الحلقة|اليوم|הפרק|השבוע)$/iu;

function nameOf(text: string): LabelName | null {
  const find = (words: string): LabelName | null =>
    NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return find(text) ?? (OF_EPISODE.test(text) ? find(text.replace(OF_EPISODE, '')) : null);
}

/** Labels that several people may follow; after any other label of people one person is most common. */
const PLURAL =
  /s$|\(s\)|innen$|gäste|gaster|gäster|gjester|ospiti|conduttori|gasten|ведущие|ведут|гости|lar$|ler$|goście|prowadzą|gospodarze|ון$|ים$|ות$|ون$|ضيوف|ضيف(?:تا|ا|ت?ان|ت?ين|ات)$|مقدم(?:تا|ا|ت?ان|ين|ات)$|hosté|presentatoren|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|^(?:w\/|ft\.?|with|featuring|con|mit|avec|com|met|med|với|مع|עם|hosted by)$/iu;

/** True for `Guest` and its kin: one person follows, and the text after a comma is most often the role. */
export function isSingularLabel(words: string): boolean {
  return !PLURAL.test(plain(words));
}
