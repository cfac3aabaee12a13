package org.recoupe.annotation.name.tagger;

import org.recoupe.annotation.EntityType;

/**
 * Tags of words: 0 is no name; each type has four, for the beginning, inside and last word of a
 * name and for a name of one word (BILOU: Ratinov and Roth, CoNLL 2009).
 */
public final class Tags {
  /** The word is in no name. */
  public static final int OUTSIDE = 0;

  /** The first of two words or more. */
  public static final int BEGIN = 0;

  /** Neither the first nor the last word. */
  public static final int INSIDE = 1;

  /** The last of two words or more. */
  public static final int LAST = 2;

  /** The only word. */
  public static final int UNIT = 3;

  private static final int POSITIONS = 4;
  private static final EntityType[] TYPES = EntityType.values();

  /** Number of tags. */
  public static final int COUNT = 1 + POSITIONS * EntityType.values().length;

  private Tags() {}

  /** The tag of a word at {@code position} of a name of {@code type}. */
  public static int of(EntityType type, int position) {
    return 1 + type.ordinal() * POSITIONS + position;
  }

  /** The type that {@code tag}, which is not {@link #OUTSIDE}, belongs to. */
  public static EntityType type(int tag) {
    return TYPES[(tag - 1) / POSITIONS];
  }

  /** The position that {@code tag}, which is not {@link #OUTSIDE}, stands for. */
  public static int position(int tag) {
    return (tag - 1) % POSITIONS;
  }

  /** True if a word tagged {@code next} may follow one tagged {@code previous}. */
  public static boolean follows(int previous, int next) {
    boolean open = previous != OUTSIDE && position(previous) <= INSIDE;
    boolean continues = next != OUTSIDE && (position(next) == INSIDE || position(next) == LAST);
    return open ? continues && type(previous) == type(next) : !continues;
  }

  /** True if a name may start with {@code tag}, which may stand first in a sentence. */
  public static boolean starts(int tag) {
    return follows(OUTSIDE, tag);
  }

  /** True if a sentence may end with {@code tag}. */
  public static boolean ends(int tag) {
    return follows(tag, OUTSIDE);
  }
}
