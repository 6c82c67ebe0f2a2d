package org.ukuk.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;

/// Clauses in the query language of OpenSearch.
final class OpenSearchClauses {

    private OpenSearchClauses() {}

    static JsonObject of(Clause clause) {
        return switch (clause) {
            case Clause.Best(var of) ->
                one("dis_max", object(Map.of("queries", all(of), "tie_breaker", number(Weights.TIE))));
            case Clause.Word(var field, var token) -> one("term", one(field, one("value", text(token))));
            case Clause.Phrase(var field, var tokens, int slop) ->
                one(
                        "match_phrase",
                        one(field, object(Map.of("query", text(String.join(" ", tokens)), "slop", number(slop)))));
            case Clause.Beginning(var field, var start) -> one("prefix", one(field, one("value", text(start))));
            case Clause.Years(int from, int to) ->
                one("range", one(Facets.YEAR, object(Map.of("gte", number(from), "lte", number(to)))));
            case Clause.Every(var of) -> every(of);
            case Clause.Some(var of, int least) ->
                one("bool", object(Map.of("should", all(of), "minimum_should_match", number(least))));
            case Clause.Not not -> every(List.of(not));
            case Clause.Weighed(var weighed, float weight) ->
                one("bool", object(Map.of("must", of(weighed), "boost", number(weight))));
            case Clause.Flat(var counted, float weight) ->
                one("constant_score", object(Map.of("filter", of(counted), "boost", number(weight))));
        };
    }

    private static JsonObject every(List<Clause> of) {
        var must = new JsonArray();
        var mustNot = new JsonArray();
        for (var one : of) {
            if (one instanceof Clause.Not(var excluded)) {
                mustNot.add(of(excluded));
            } else {
                must.add(of(one));
            }
        }
        return one("bool", object(Map.of("must", must, "must_not", mustNot)));
    }

    private static JsonArray all(List<Clause> of) {
        var array = new JsonArray();
        of.forEach(clause -> array.add(of(clause)));
        return array;
    }

    private static JsonObject one(String name, JsonElement value) {
        return object(Map.of(name, value));
    }

    private static JsonObject object(Map<String, JsonElement> members) {
        var object = new JsonObject();
        members.forEach(object::add);
        return object;
    }

    private static JsonPrimitive text(String text) {
        return new JsonPrimitive(text);
    }

    private static JsonPrimitive number(Number number) {
        return new JsonPrimitive(number);
    }
}
