package org.ukuk.search;

import java.util.function.Function;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/// Sends what belongs to an item the way of that item.
///
/// @param owner the item's id
record ByOwner<E>(Function<E, String> owner) implements RoutingBridge<E> {

    @Override
    public void route(DocumentRoutes routes, Object id, E one, RoutingBridgeRouteContext context) {
        routes.addRoute().routingKey(owner.apply(one));
    }

    @Override
    public void previousRoutes(DocumentRoutes routes, Object id, E one, RoutingBridgeRouteContext context) {
        route(routes, id, one, context);
    }
}
