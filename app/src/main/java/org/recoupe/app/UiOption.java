package org.recoupe.app;

import org.recoupe.dossier.UiLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --ui}. */
final class UiOption implements ITypeConverter<UiLanguage> {
  @Override
  public UiLanguage convert(String value) {
    return UiLanguage.of(value)
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither fr nor en"));
  }
}
