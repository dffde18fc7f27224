/// Group `cats`. All about cats.
///
/// Cargo feature `pets-cats`.
#[allow(deprecated)]
impl Client {
    /// Calls `listCats`.
    ///
    /// `GET /cats`, official name `listCats`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "listCats")]
    pub fn list_cats<'a>(
        &'a self,
        query: &'a types::ListCatsQuery,
    ) -> transport::Call<'a, types::ListCatsQuery, types::CatList> {
        self.call(&operations::LIST_CATS, &[], query)
    }

    /// Calls `addCat`.
    ///
    /// `POST /cats`, official name `addCat`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `cat.name.length`.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "addCat")]
    pub fn add_cat<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Cat>>,
    ) -> transport::Call<'a, Option<&'a types::Cat>, types::Cat> {
        self.call_optional(&operations::ADD_CAT, &[], body.into())
    }
}
