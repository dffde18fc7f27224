/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `order`.
    ///
    /// `POST /order`, official name `order`.
    ///
    /// Acts each time it is called: it is never repeated on its own.
    pub fn order<'a>(
        &'a self,
        body: &'a types::Order,
    ) -> transport::Call<'a, types::Order, types::Receipt> {
        self.call(&operations::ORDER, &[], body)
    }
}
