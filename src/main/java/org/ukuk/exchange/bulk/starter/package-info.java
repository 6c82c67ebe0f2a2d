/// The starter collection: concepts and records written for this project, brought in when the centre first opens.
/// Their files lie under `collection/`, Markdown with a YAML head.
@NullMarked
package org.ukuk.exchange.bulk.starter;

import org.jspecify.annotations.NullMarked;
