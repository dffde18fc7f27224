/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `order`.
    ///
    /// `POST /order`, official name `order`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn order<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Order>>,
    ) -> transport::Call<'a, Option<&'a types::Order>, types::Receipt> {
        self.call_optional(&operations::ORDER, &[], body.into())
    }
}
