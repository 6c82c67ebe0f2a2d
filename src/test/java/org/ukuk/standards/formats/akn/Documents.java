package org.ukuk.standards.formats.akn;

import java.nio.charset.StandardCharsets;

/// Small documents of Akoma Ntoso for tests.
final class Documents {

    static final String META = """
            <meta>
              <identification source="#c">
                <FRBRWork><FRBRthis value="/akn/xx/act/2020/1/!main"/><FRBRuri value="/akn/xx/act/2020/1"/>
                  <FRBRdate date="2020-01-01" name="made"/><FRBRauthor href="#c"/><FRBRcountry value="xx"/></FRBRWork>
                <FRBRExpression><FRBRthis value="/akn/xx/act/2020/1/kir@/!main"/><FRBRuri value="/akn/xx/act/2020/1/kir@"/>
                  <FRBRdate date="2020-01-01" name="made"/><FRBRauthor href="#c"/><FRBRlanguage language="kir"/></FRBRExpression>
                <FRBRManifestation><FRBRthis value="/akn/xx/act/2020/1/kir@.akn"/><FRBRuri value="/akn/xx/act/2020/1/kir@.akn"/>
                  <FRBRdate date="2020-01-01" name="made"/><FRBRauthor href="#c"/></FRBRManifestation>
              </identification>
            </meta>
            """;

    private Documents() {}

    static byte[] act(String parts) {
        return bytes("<act name=\"law\">\n" + META + parts + "\n</act>");
    }

    /// @param document everything within the root
    static byte[] bytes(String document) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a law of nowhere -->
                <akomaNtoso xmlns="%s">
                """.formatted(Element.AKN) + document + "\n</akomaNtoso>\n").getBytes(StandardCharsets.UTF_8);
    }
}
