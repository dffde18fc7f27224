/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `order`.
    ///
    /// `POST /order`, official name `order`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn order<'a>(
        &'a self,
        body: &'a types::Order,
    ) -> transport::Call<'a, types::Order, types::Receipt> {
        self.call(&operations::ORDER, &[], body)
    }
}
