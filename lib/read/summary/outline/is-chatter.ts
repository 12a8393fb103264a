/** How an assistant begins its answer, in the languages of the known headings. */
const OPENERS =
  /^[\P{L}\p{Lo}]{0,3}?(?:sure|certainly|of course|absolutely|definitely|great|got it|okay|ok|alright|no problem|happy to|i['’]?d be (?:happy|glad)|i['’]?ve|here(?:['’]s| is| are| you go)|below (?:is|are)|as requested|the following is|klar|gerne?|nat[üu]rlich|selbstverst[äa]ndlich|hier (?:ist|sind|kommt)|bien s[ûu]r|avec plaisir|d['’]accord|voici|claro|por supuesto|con gusto|aqu[íi] (?:tienes|tiene|est[áa]n?|va)|a continuaci[óo]n|com certeza|aqui (?:est[áa]|v[ãa]o|vai)|segue|certo|certamente|volentieri|ecco(?:ti|le)?|di seguito|natuurlijk|zeker|graag gedaan|hier (?:is|zijn)|hieronder|sj[äa]lvklart|h[äa]r (?:[äa]r|kommer)|selvf[øo]lgelig|her er|oczywi[śs]cie|jasne|oto|poni[żz]ej|jist[ěe]|zde je|elbette|tabii(?: ki)?|[iİ][şs]te|a[şs]a[ğg][ıi]da|конечно|разумеется|вот|ниже|звичайно|ось|ch[ắa]c ch[ắa]n|d[ĩi] nhi[êe]n|t[ấa]t nhi[êe]n|đ[ưu][ợo]c r[ồo]i|d[ưu][ớo]i đ[âa]y|sau đ[âa]y|đ[âa]y l[àa]|بالتأكيد|بالطبع|طبع[اً]+|حسن[اً]+|إليك|فيما يلي|בטח|בוודאי|כמובן|הנה|להלן)(?![\p{L}\p{M}])|^(?:もちろん|承知|かしこまりました|はい|以下[にはが]|こちらが|当然|當然|好的|没问题|沒問題|以下是|这是|這是|下面是|물론|네[,. !]|알겠|다음은|아래는|여기)/iu;

/** What it gives. */
const GIVEN =
  /\b(?:summar(?:y|ies)|notes|recap|overview|breakdown|outline|transcript|key (?:points|takeaways)|write-?up|analysis|zusammenfassung|[üu]bersicht|notizen|r[ée]sum[ée]|synth[èe]se|notes|resumen|s[íi]ntesis|resumo|riassunto|sintesi|appunti|samenvatting|sammanfattning|resum[ée]|referat|podsumowanie|streszczenie|shrnut[íi]|notatki)\b|(?:özet|résumé|резюме|краткое|конспект|саммари|обзор|пересказ|підсумок|tóm tắt|ملخص|تلخيص|סיכום|תקציר|要約|まとめ|概要|摘要|总结|總結|纪要|紀要|笔记|筆記|요약|정리)/iu;

const MAX_OPENING = 300;

/**
 * True for the line with which an assistant hands over its answer; it is never the title.
 * @example isOpeningChatter("Sure! Here's a summary of the episode you shared:") // true
 */
export function isOpeningChatter(text: string): boolean {
  const line = text.trim();
  const opener = line.length > MAX_OPENING ? null : OPENERS.exec(line);
  if (opener === null) return false;
  const rest = line.slice(opener[0].length);
  if (/^[!.。！,، ]*$/.test(rest)) return true;
  return /[:：.。!！…]$/.test(line) && GIVEN.test(line);
}

/** Offers and questions to the person who asked, with which an assistant ends its answer. */
const OFFERS =
  /^[\P{L}]{0,3}(?:(?:would|do) you (?:like|want|prefer) (?:me|a|an|the|any|to)\b|(?:want|need) me to\b|let me know (?:if|whether|what|how|which)\b|(?:shall|should|can|could) i (?:also |help |turn |make |write |create |add )|i can (?:also|turn|make|help|create|provide|write|expand)\b|i['’]?(?:m| am) happy to\b|if you(?:['’]d| would)? (?:like|want|prefer|need)[^.!?]*\b(?:i|me|let)\b|feel free to (?:ask|let)\b|i hope this|hope this helps|is there anything else|just let me know|m[öo]chte(?:n sie|st du)[, ]+(?:dass ich|eine|einen|noch)|soll ich\b|kann ich (?:noch|ihnen|dir)\b|(?:wenn|falls) (?:du|sie) (?:m[öo]chte|willst|wollen|w[üu]nsch)[^.!?]*\bich\b|sag(?:en sie)? (?:mir )?(?:einfach )?bescheid|(?:voulez|souhaitez)-vous que je|(?:veux|souhaites)-tu que je|si (?:vous (?:le )?(?:voulez|souhaitez)|tu (?:veux|le souhaites))[^.!?]*\bje\b|dites-moi si|n['’]h[ée]sitez pas|¿?(?:quieres|quiere|te gustar[íi]a|le gustar[íi]a|deseas|prefieres) que\b|si (?:quieres|lo deseas|quiere|te interesa)[^.!?]*\bpuedo\b|(?:av[íi]same|d[íi]me|h[áa]zmelo saber) si|(?:quer|queres|gostaria|gostarias|deseja|prefere) que (?:eu|te|lhe)?\b|se (?:quiser|quiseres|preferir|desejar)[^.!?]*\bposso\b|posso (?:tamb[ée]m|ainda)|(?:vuoi|vuole|desideri|preferisci|ti piacerebbe|le piacerebbe) che\b|se (?:vuoi|vuole|desideri|preferisci)[^.!?]*\bposso\b|fammi sapere|wil(?:t)? (?:je|u) dat ik|zal ik\b|als je wilt[^.!?]*\bik\b|laat (?:het )?me weten|vill du att jag|ska jag\b|vil du (?:ha |at jeg)|skal jeg\b|(?:czy )?chcesz,? (?:żebym|abym)|je[śs]li chcesz[^.!?]*\bmog[ęe]|daj (?:mi )?zna[ćc]|chcete,? abych|chce[šs],? abych|[iİ]sterseniz|[iİ]stersen|[^.!?]{0,80}(?:ister misin(?:iz)?|eder misin(?:iz)?)|хотите[, ]+(?:чтобы я|я|могу)|хочешь[, ]+(?:чтобы я|я)|если (?:хотите|хочешь|нужно)[^.!?]*(?:могу|сделаю)|(?:могу|дайте знать)[ ,]|хочете[, ]+щоб я|b[ạa]n c[óo] mu[ốo]n t[ôo]i|n[ếe]u b[ạa]n (?:mu[ốo]n|c[ầa]n)|هل (?:تريد|ترغب|تود)|إذا (?:أردت|رغبت|كنت)|(?:האם )?(?:תרצ[הוי]|רוצה) ש|אם תרצ[הוי]|ご希望|ご要望|(?:必要|よろし)(?:であれば|でしたら|ければ)|(?:他に|ほかに)|需要我|(?:你|您)(?:想|希望|需要)(?:要)?我|要不要我|(?:如果|若|如)(?:你|您)?(?:需要|想|愿意|願意)|如需|원하(?:시|신)|필요하(?:시|신))/iu;

const MAX_OFFER = 400;

/**
 * True for an assistant's closing offer; it is never the footer.
 * @example isClosingChatter('Would you like me to turn this into a newsletter?') // true
 */
export function isClosingChatter(text: string): boolean {
  return text.length <= MAX_OFFER && OFFERS.test(text.trim());
}
