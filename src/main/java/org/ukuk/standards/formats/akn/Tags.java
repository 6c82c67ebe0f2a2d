package org.ukuk.standards.formats.akn;

import java.util.ArrayDeque;

/// Where the elements of a well-formed document without a document type declaration begin and end among its letters, in
/// the order in which they begin. A parser does not tell it, and only with it can a document be given back letter for
/// letter.
record Tags(int[] begins, int[] ends) {

    /// @param count how many elements there are
    static Tags of(String letters, int count) {
        var tags = new Tags(new int[count], new int[count]);
        var open = new ArrayDeque<Integer>();
        int next = 0;
        for (int at = letters.indexOf('<'); at >= 0; at = letters.indexOf('<', at)) {
            int end = end(letters, at);
            char kind = letters.charAt(at + 1);
            if (kind == '/') {
                tags.ends[open.pop()] = end;
            } else if (kind != '!' && kind != '?') {
                tags.begins[next] = at;
                if (letters.charAt(end - 2) == '/') {
                    tags.ends[next] = end;
                } else {
                    open.push(next);
                }
                next++;
            }
            at = end;
        }
        return tags;
    }

    /// Behind the tag, comment, instruction or section that begins here.
    private static int end(String letters, int at) {
        if (letters.startsWith("<!--", at)) {
            return letters.indexOf("-->", at + 4) + 3;
        }
        if (letters.startsWith("<![CDATA[", at)) {
            return letters.indexOf("]]>", at + 9) + 3;
        }
        if (letters.startsWith("<?", at)) {
            return letters.indexOf("?>", at + 2) + 2;
        }
        int end = at;
        for (char letter = '<'; letter != '>'; letter = letters.charAt(end)) {
            end = letter == '"' || letter == '\'' ? letters.indexOf(letter, end + 1) + 1 : end + 1;
        }
        return end + 1;
    }
}
