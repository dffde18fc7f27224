/// Group `things`. Things.
#[allow(deprecated)]
impl Client {
    /// Calls `listOrders`.
    ///
    /// `GET /orders`, official name `listOrders`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "listOrders")]
    pub fn list_orders<'a>(&'a self) -> transport::Call<'a, (), types::OrderList> {
        self.call(&operations::LIST_ORDERS, &[], &())
    }

    /// Calls `createOrder`.
    ///
    /// `POST /orders`, official name `createOrder`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `order.pin.length`.
    #[doc(alias = "createOrder")]
    pub fn create_order<'a>(
        &'a self,
        body: &'a types::Order,
    ) -> transport::Call<'a, types::Order, types::Order> {
        self.call(&operations::CREATE_ORDER, &[], body)
    }

    /// Calls `login`.
    ///
    /// `PUT /orders`, official name `login`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn login<'a>(&'a self, body: &'a types::Login) -> transport::Call<'a, types::Login, ()> {
        self.call(&operations::LOGIN, &[], body)
    }
}
