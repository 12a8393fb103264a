import { expect, test } from 'vitest';
import { isClosingChatter, isOpeningChatter } from '@/lib/read/summary/outline/is-chatter';

test.each([
  "Sure! Here's a summary of the episode you shared:",
  'Certainly!',
  'Here are the notes you asked for:',
  'Gerne! Hier ist die Zusammenfassung der Folge:',
  'Claro, aquí tienes un resumen:',
  'Bien sûr ! Voici un résumé de l’épisode :',
  'Oczywiście! Oto podsumowanie odcinka:',
  'Elbette! İşte bölümün özeti:',
  'Конечно! Вот краткое содержание выпуска:',
  'Chắc chắn rồi! Dưới đây là tóm tắt:',
  'بالتأكيد! إليك ملخص الحلقة:',
  'בטח! הנה סיכום הפרק:',
  'もちろんです。以下は要約です：',
  '好的，以下是本期摘要：',
  '물론입니다! 다음은 요약입니다:',
])('an assistant opens with %j', (text) => expect(isOpeningChatter(text)).toBe(true));

test.each([
  'Sure Things and Long Odds',
  'Here Comes the Flood',
  'Great Expectations: A Summary',
  'Certainly Not',
  'Of Course, Ada Quill',
  'Okay, Houston',
  'Here is Ada Quill on piers.',
  'Hier ist der Hafen',
])('%j is no opening of an assistant', (text) => expect(isOpeningChatter(text)).toBe(false));

test.each([
  'Would you like me to turn this into a newsletter?',
  'Let me know if you need the timestamps.',
  'If you’d like, I can also write a post.',
  'Soll ich daraus einen Beitrag machen?',
  'Si quieres, puedo convertirlo en una nota.',
  'Souhaitez-vous que je le raccourcisse ?',
  'İsterseniz bu özeti kısaltabilirim.',
  'Хотите, чтобы я сделал короче?',
  'Bạn có muốn tôi rút gọn không?',
  'ご希望であれば、短くまとめます。',
  '需要我整理成文章吗？',
  '원하시면 더 짧게 정리해 드릴게요.',
])('an assistant closes with %j', (text) => expect(isClosingChatter(text)).toBe(true));

test.each([
  'Would you build a pier today?',
  'Let me know the sea, said Ada.',
  'If you like piers, subscribe.',
  'Shall we gather at the river?',
])('%j is no offer of an assistant', (text) => expect(isClosingChatter(text)).toBe(false));
