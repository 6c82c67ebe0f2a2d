package org.ukuk.policy.followup;

/// What shows that something is so: a page elsewhere, a publication of the library, a document. Each may be there.
///
/// @param link absolute address; empty when there is none
/// @param publication id of an item; empty when there is none
/// @param file id of a stored file; empty when there is none
public record Evidence(String link, String publication, String file) {

    public static final Evidence NONE = new Evidence("", "", "");

    public boolean isThere() {
        return !link.isEmpty() || !publication.isEmpty() || !file.isEmpty();
    }

    Evidence withFile(String other) {
        return new Evidence(link, publication, other);
    }
}
