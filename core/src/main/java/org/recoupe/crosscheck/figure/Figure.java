package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;

/**
 * A quantity with all that tells what it counts.
 *
 * @param quantity as read
 * @param words as shown, in lower case
 * @param clause where it stands
 * @param counted keys of the noun counted, without nouns that count anybody
 * @param doing keys of the content word that follows: what the counted do
 * @param around keys of the other content words of the clause
 * @param place key of the place that bounds it, empty for none
 * @param day the day or week it holds for, empty where not known
 * @param clock true where its clause gives a time of day
 * @param toll what befell the counted ({@link Tolls}), empty where that is not told
 * @param counter who counted: {@code authority}, {@code organiser} or empty
 * @param pronoun true for « ils étaient 300 »
 * @param manner in what way it befell them ({@link Manners}), empty where not told
 * @param dated true where the sentence itself gives the day
 */
public record Figure(
    Quantity quantity,
    String words,
    Clause clause,
    Set<String> counted,
    Set<String> doing,
    Set<String> around,
    String place,
    String day,
    boolean clock,
    String toll,
    String counter,
    boolean pronoun,
    String manner,
    boolean dated) {

  /** Opens the key of a verb whose object is counted, which is no noun of the same stem. */
  public static final String OBJECT = "o:";

  /** Words that amounts of money and shares must have around them in common. */
  private static final int LEAST_AROUND = 3;

  /** Words around counts of the same noun that tell the same action where no verb does. */
  private static final int LEAST_ACTION = 2;

  /** Shares are of different wholes more often than they differ. */
  private static final String SHARE = "%";

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Round numbers in words begin here; below, they are as exact as digits. */
  private static final BigDecimal LEAST_ROUND = BigDecimal.valueOf(20);

  /** Counts of one thing differ by less than this factor; of two things often by more. */
  private static final BigDecimal FAR = BigDecimal.valueOf(25);

  /** Counts of one deed, told without its place, differ by less than this factor. */
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);

  /** Values within this factor may be one number in round figures. */
  private static final BigDecimal NEAR = new BigDecimal("1.15");

  private static final BigDecimal ALMOST = new BigDecimal("1.01");

  /** A number this large that comes twice is hardly chance. */
  static final BigDecimal TELLING = BigDecimal.valueOf(100);

  /** The same figure, held for {@code otherDay}. */
  Figure on(String otherDay) {
    return new Figure(
        quantity, words, clause, counted, doing, around, place, otherDay, clock, toll, counter,
        pronoun, manner, true);
  }

  /** The same figure of those whom {@code otherToll} befell. */
  public Figure toll(String otherToll) {
    return new Figure(
        quantity, words, clause, counted, doing, around, place, day, clock, otherToll, counter,
        pronoun, manner, dated);
  }

  /** The same figure as one of the things that {@code whole} counts, of its day. */
  Figure partOf(Figure whole) {
    return new Figure(
        quantity,
        words,
        clause,
        whole.counted,
        whole.doing,
        whole.around,
        place,
        whole.day,
        clock,
        whole.toll,
        counter,
        false,
        manner.isEmpty() ? whole.manner : manner,
        whole.dated);
  }

  /** The same figure, held for no place or no day where {@code place} or {@code day} is empty. */
  Figure bounded(String otherPlace, String otherDay) {
    return new Figure(
        quantity,
        words,
        clause,
        counted,
        doing,
        around,
        otherPlace,
        otherDay,
        clock,
        toll,
        counter,
        pronoun,
        manner,
        dated);
  }

  /** True if both sentences give their day, and these differ. */
  public boolean isOfAnotherDay(Figure other) {
    return dated && other.dated && !day.equals(other.day);
  }

  /** True if both are put in a place, and these differ. */
  boolean isOfAnotherPlace(Figure other) {
    return !place.isEmpty() && !other.place.isEmpty() && !place.equals(other.place);
  }

  /** True for codes of money, which ISO 4217 writes in three capitals. */
  public static boolean isCurrency(@Nullable String unit) {
    return unit != null && CURRENCY.matcher(unit).matches();
  }

  /** The number with its unit, as clauses hold it. */
  public String key() {
    return Item.number(quantity);
  }

  /** True if both may count the same thing. */
  public boolean sameThing(Figure other) {
    if (!unit().equals(other.unit())
        || clause.equals(other.clause)
        || isFarFrom(other)
        || !manner.equals(other.manner)) {
      return false;
    }
    if (!toll.isEmpty() && !other.toll.isEmpty()) {
      return toll.equals(other.toll);
    }
    if (!unit().isEmpty()) {
      return (doing.isEmpty() || other.doing.isEmpty() || meets(doing, other.doing))
          && !SHARE.equals(unit())
          && around.stream().filter(other.around::contains).count() >= LEAST_AROUND;
    }
    if (pronoun != other.pronoun
        && (pronoun ? other : this).counted.isEmpty()
        && (doing.isEmpty() || other.doing.isEmpty() || meets(doing, other.doing))
        && isLarge()
        && other.isLarge()) {
      return true;
    }
    boolean alike = meets(doing, other.doing);
    boolean otherNoun = !counted.isEmpty() && !other.counted.isEmpty();
    if (!(otherNoun && !meets(counted, other.counted)) && isSameNumber(other)) {
      // « plus de 80 000 personnes » recorded and « 80 000 policiers » on duty are two things.
      return alike || quantity.of() == null || other.quantity.of() == null || sharesNoun(other);
    }
    if (meets(counted, other.counted)) {
      return alike
          || !place.isEmpty() && (doing.isEmpty() || other.doing.isEmpty() || sharesAround(other))
          || (doing.isEmpty() || other.doing.isEmpty()) && sharesAround(other);
    }
    // « deux hommes ont été condamnés », « cinq condamnations »: small numbers need more.
    boolean crossed = meets(counted, other.doing) || meets(doing, other.counted);
    return crossed && !isSeveralTimes(other) && (isSome() && other.isSome() || sharesAround(other))
        || (alike && (counted.isEmpty() || other.counted.isEmpty()));
  }

  /** True if one noun does the same in both, and neither place nor day parts them. */
  public boolean isSameDeed(Figure other) {
    return unit().isEmpty()
        && other.unit().isEmpty()
        && meets(counted, other.counted)
        && meets(doing, other.doing)
        && manner.equals(other.manner)
        && !isSeveralTimes(other)
        && !isOfAnotherPlace(other)
        && !isOfAnotherDay(other);
  }

  /** True if both count a part by its manner, and nothing else parts them. */
  public boolean isSameManner(Figure other) {
    return !manner.isEmpty()
        && manner.equals(other.manner)
        && (counted.isEmpty() || other.counted.isEmpty() || meets(counted, other.counted))
        && around.stream().anyMatch(other.around::contains)
        && !isSeveralTimes(other)
        && !isOfAnotherPlace(other)
        && !isOfAnotherDay(other);
  }

  /** True if one is so many times the other that one deed hardly counts both. */
  public boolean isSeveralTimes(Figure other) {
    return !isWithin(other, SEVERAL);
  }

  /** True if anybody is counted, as the object of a verb. */
  public boolean isObject() {
    return doing.stream().anyMatch(key -> key.startsWith(OBJECT));
  }

  /** True if both count anybody, as the object of one verb. */
  public boolean isObjectOfTheSame(Figure other) {
    return isObject() && meets(doing, other.doing);
  }

  /** True for a percentage. */
  public boolean isShare() {
    return SHARE.equals(unit());
  }

  private boolean isSameNumber(Figure other) {
    return quantity.value().compareTo(other.quantity.value()) == 0
        && quantity.value().compareTo(TELLING) >= 0
        && !isVague()
        && !other.isVague();
  }

  private boolean isLarge() {
    return quantity.value().compareTo(TELLING) >= 0;
  }

  private boolean isSome() {
    return quantity.value().compareTo(BigDecimal.TEN) >= 0;
  }

  private boolean sharesNoun(Figure other) {
    return meets(counted, other.counted) || counted.isEmpty() && other.counted.isEmpty();
  }

  /** Nouns alone do not tell which of the sites or groups of a story are counted. */
  private boolean sharesAround(Figure other) {
    int shorter = Math.max(1, Math.min(around.size(), other.around.size()));
    return around.stream().filter(other.around::contains).count()
        >= Math.min(LEAST_ACTION, shorter);
  }

  /** True if both are exact and told in words of which most are the same. */
  public boolean isToldAs(Figure other) {
    long shared = around.stream().filter(other.around::contains).count();
    return !isVague()
        && meets(counted, other.counted)
        && counter.isEmpty()
        && shared >= LEAST_AROUND
        && 3 * shared >= 2 * Math.max(around.size(), other.around.size());
  }

  /** « plusieurs milliers » comes of any crowd, its value is no number that tells. */
  public boolean isVague() {
    return words.codePoints().noneMatch(Character::isDigit);
  }

  public String unit() {
    String unit = quantity.unit();
    return unit == null ? "" : unit;
  }

  /** True if some number satisfies the words of both, or one is the other in round figures. */
  public boolean agrees(Figure other) {
    return unit().equals(other.unit()) && new Room(this).agrees(new Room(other));
  }

  /** True for « des milliers », which no higher number contradicts. */
  public boolean holds(Figure other) {
    return isRound()
        && words.startsWith("des ")
        && quantity.value().compareTo(other.quantity.value()) <= 0;
  }

  /** True if both give one number, with or without bounds, or one gives it in round figures. */
  boolean isOneNumber(Figure other) {
    return unit().equals(other.unit()) && new Room(this).isOneNumber(new Room(other));
  }

  /** True if neither value is more than {@code factor} times the other. */
  boolean isWithin(Figure other, BigDecimal factor) {
    BigDecimal least = quantity.value().min(other.quantity.value());
    BigDecimal most = quantity.value().max(other.quantity.value());
    return most.compareTo(least.multiply(factor)) <= 0;
  }

  /** True if the values lie so close that one may be the other in round figures. */
  public boolean isNear(Figure other) {
    return isWithin(other, NEAR);
  }

  /** True if the values differ by so little that both are hardly of two things. */
  public boolean isAlmost(Figure other) {
    return isWithin(other, ALMOST);
  }

  /** True if both say the same value with the same bounds. */
  public boolean same(Figure other) {
    return unit().equals(other.unit())
        && quantity.value().compareTo(other.quantity.value()) == 0
        && (quantity.low() == null) == (other.quantity.low() == null)
        && (quantity.high() == null) == (other.quantity.high() == null);
  }

  /** True if the words give one number and no more. */
  public boolean isExact() {
    return quantity.value().equals(quantity.low()) && quantity.value().equals(quantity.high());
  }

  /** True for « au moins 550 » and « 550 au plus ». */
  public boolean isOpen() {
    return quantity.high() == null || quantity.low() == null;
  }

  /** Value and bounds, to tell values apart however they are written. */
  public String said() {
    return unit()
        + " "
        + quantity.value().stripTrailingZeros().toPlainString()
        + (quantity.low() == null ? " most" : "")
        + (quantity.high() == null ? " least" : "");
  }

  /** True if one value is so many times the other that both can hardly count the same. */
  public boolean isFarFrom(Figure other) {
    if (!isRound() && !other.isRound()) {
      return !isWithin(other, FAR);
    }
    // « des milliers » may be very many, « une vingtaine » is not twelve hundred.
    return isFarAbove(other) || other.isFarAbove(this);
  }

  private boolean isFarAbove(Figure other) {
    BigDecimal least = quantity.low();
    BigDecimal most = other.quantity.high();
    return least != null && most != null && least.compareTo(most.multiply(FAR)) > 0;
  }

  /** True for round numbers in words, such as « plusieurs centaines ». */
  boolean isRound() {
    return isVague() && quantity.value().compareTo(LEAST_ROUND) >= 0;
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
