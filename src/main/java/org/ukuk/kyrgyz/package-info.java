/// Kyrgyz for search: stems, letters that are typed for one another, words in Latin letters or on the wrong keyboard.
/// A library by itself: it knows `java.*` and, in one class, Lucene's `TokenFilter`; nothing of the centre.
///
/// [KyrgyzStemmer] is light and rule-based. It takes the endings of a word off in every way the grammar allows, from
/// the table `suffixes.txt`, checks each by vowel harmony and by the consonant before it, and takes the way that
/// explains most of the word and leaves the likeliest stem. Its sources are named in the table: Кыргыз адабий тилинин
/// грамматикасы (Фрунзе 1980); R. Hebert and N. Poppe, Kirghiz Manual (Bloomington 1963); M. Kara, Kyrgyz (Munich
/// 2003);
/// G. Imart, Le kirghiz (Aix-en-Provence 1981).
///
/// What it does on purpose not do:
/// - It has no dictionary beyond short lists of its own, so a word it does not know may keep an ending or lose a letter
///   too many; a stem is a label to compare, and need not be a word (`октябр`, `педагок`).
/// - It does not tell homonyms apart: ат is a horse, a name and to shoot.
/// - It leaves -сыз ("without") in place: жарандык and жарандыксыз are opposites for a reader of law.
/// - It does not undo what makes one word of another by sense (ишке аш, жумушсуздук, compounds, -даш, -кер, -кана), nor
///   cut prefixes, nor change pronouns (мага, мен).
/// - Russian words get their Kyrgyz endings off; their Russian endings stay (визаны becomes виза, визу stays).
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ukuk.kyrgyz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
