/// Group `things`. Things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listOrders`.
    ///
    /// Sends `GET /orders`; the operationId is `listOrders`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listOrders")]
    #[doc(alias = "orders")]
    #[inline]
    pub fn list_orders<'a>(&'a self) -> transport::Call<'a, (), types::OrderList> {
        self.call(&operations::LIST_ORDERS, &[], &())
    }
    /// Calls `createOrder`.
    ///
    /// Sends `POST /orders`; the operationId is `createOrder`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `order.pin.length`.
    #[doc(alias = "createOrder")]
    #[doc(alias = "orders")]
    #[inline]
    pub fn create_order<'a>(
        &'a self,
        body: &'a types::Order,
    ) -> transport::Call<'a, types::Order, types::Order> {
        self.call(&operations::CREATE_ORDER, &[], body)
    }
    /// Calls `login`.
    ///
    /// Sends `PUT /orders`; the operationId is `login`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "orders")]
    #[inline]
    pub fn login<'a>(
        &'a self,
        body: &'a types::Login,
    ) -> transport::Call<'a, types::Login, ()> {
        self.call(&operations::LOGIN, &[], body)
    }
}
