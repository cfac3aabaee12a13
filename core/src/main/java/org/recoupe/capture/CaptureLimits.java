package org.recoupe.capture;

/**
 * Bounds of the readers. What is beyond one of them is left out, and a problem says so.
 *
 * @param maxDocumentBytes bytes of one page or text (decompressed) that are read; the largest pages
 *     of a news crawl stay below 5 MB
 * @param maxFeedBytes bytes of one feed, JSON object or other document of several articles
 * @param maxExpansion how many times larger than its compressed bytes a gzip stream may become;
 *     ordinary pages reach 20, a bomb 1,000
 * @param expansionAllowance bytes that may come out of a gzip stream before {@code maxExpansion} is
 *     looked at
 * @param maxRecordBytes bytes of a record of a web archive that are passed over; behind a longer
 *     one the archive is not read on
 * @param maxFolderDepth folders within folders
 * @param maxOriginals responses of web archives remembered so that a revisit finds its original
 */
public record CaptureLimits(
    int maxDocumentBytes,
    int maxFeedBytes,
    int maxExpansion,
    long expansionAllowance,
    long maxRecordBytes,
    int maxFolderDepth,
    int maxOriginals) {
  /** What suits a laptop with 512 MB for the program. */
  public static final CaptureLimits DEFAULTS =
      new CaptureLimits(8 << 20, 32 << 20, 200, 64L << 20, 4L << 30, 64, 500_000);
}
