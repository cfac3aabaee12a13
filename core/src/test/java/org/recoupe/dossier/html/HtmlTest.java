package org.recoupe.dossier.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textAndAttributesAreEscaped() {
    Html html = new Html();
    html.open("p", "title", "\"'<&>", "hidden", "", "class", null)
        .text("<b>&\u202eabc\u0000")
        .close();
    assertEquals(
        "<p title=\"&quot;&#39;&lt;&amp;&gt;\" hidden>&lt;b&gt;&amp;\ufffdabc\ufffd</p>",
        html.done());
  }

  @Test
  void whatIsOpenMustBeClosed() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").done());
    assertThrows(IllegalArgumentException.class, () -> new Html().open("p", "class"));
    assertThrows(IllegalArgumentException.class, () -> new Html().own("</script>"));
  }
}
