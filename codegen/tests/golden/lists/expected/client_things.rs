/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `order`.
    ///
    /// Sends `POST /order`; the operationId is `order`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    pub fn order<'a>(
        &'a self,
        body: &'a types::Order,
    ) -> transport::Call<'a, types::Order, types::Receipt> {
        self.call(&operations::ORDER, &[], body)
    }
}
