import type { Book } from '../../../core/book/book';
import { answered } from '../../../core/outcome';
import type { Outcome } from '../../../core/outcome';
import { exampleBook, exampleNamed } from '../../../examples/catalogue';
import type { Language } from '../../../words/language';
import { fileName } from './file-name';

/** An example as a workbook with the name it would be saved under. */
export function exampleFile(
  name: string,
  language: Language,
): Outcome<{ readonly name: string; readonly book: Book }> {
  const example = exampleNamed(name);
  if (!example.ok) return example;
  const book = exampleBook(name, language);
  return book.ok ? answered({ name: fileName(example.value.title(language)), book: book.value }) : book;
}
