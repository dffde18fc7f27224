// @if genauth-metadata
/// Group `metadata`. Metadata of the user pool: models, fields, rows, relations and functions.
///
/// The Cargo feature is `genauth-metadata`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Returns all custom operations of a metadata model.
    ///
    /// Sends `GET /api/v3/metadata/all-operate`; the operationId is `listOperateAll`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listOperateAll")]
    #[doc(alias = "all_operate")]
    #[inline]
    pub fn list_operate_all<'a>(
        &'a self,
        query: &'a types::ListOperateAllQuery,
    ) -> transport::Call<'a, types::ListOperateAllQuery, types::OperateModelDto> {
        self.call(&operations::LIST_OPERATE_ALL, &[], query)
    }
    /// Creates a copy of a custom operation of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/copy-operate`; the operationId is `copyOperate`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "copyOperate")]
    #[inline]
    pub fn copy_operate<'a>(
        &'a self,
        body: &'a types::FunctionModelOperateIdDto,
    ) -> transport::Call<'a, types::FunctionModelOperateIdDto, ()> {
        self.call(&operations::COPY_OPERATE, &[], body)
    }
    /// Copies the relations of a row to another row.
    ///
    /// Sends `POST /api/v3/metadata/copy-row-relation`; the operationId is `copyRowRelation`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "copyRowRelation")]
    #[inline]
    pub fn copy_row_relation<'a>(
        &'a self,
        body: &'a types::CopyRowRelationDto,
    ) -> transport::Call<'a, types::CopyRowRelationDto, types::RelationValueListDto> {
        self.call(&operations::COPY_ROW_RELATION, &[], body)
    }
    /// Adds a field to a metadata model.
    ///
    /// Only the properties of the chosen field type apply.
    ///
    /// Sends `POST /api/v3/metadata/create-field`; the operationId is `createField`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createField")]
    #[inline]
    pub fn create_field<'a>(
        &'a self,
        body: &'a types::CreateFunctionModelFieldDto,
    ) -> transport::Call<
        'a,
        types::CreateFunctionModelFieldDto,
        types::FunctionModelFieldDto,
    > {
        self.call(&operations::CREATE_FIELD, &[], body)
    }
    /// Creates a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/create-model`; the operationId is `createModel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createModel")]
    #[inline]
    pub fn create_model<'a>(
        &'a self,
        body: &'a types::CreateFunctionModelDto,
    ) -> transport::Call<'a, types::CreateFunctionModelDto, types::FunctionModelDto> {
        self.call(&operations::CREATE_MODEL, &[], body)
    }
    /// Adds a custom operation to a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/create-operate`; the operationId is `createOperate`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createOperate")]
    #[inline]
    pub fn create_operate<'a>(
        &'a self,
        body: &'a types::CreateOperateModelDto,
    ) -> transport::Call<'a, types::CreateOperateModelDto, ()> {
        self.call(&operations::CREATE_OPERATE, &[], body)
    }
    /// Creates a row of a metadata model.
    ///
    /// A row ID has up to 32 characters and is generated if absent.
    ///
    /// Sends `POST /api/v3/metadata/create-row`; the operationId is `createRow`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `metadata.row-id`.
    #[doc(alias = "createRow")]
    #[inline]
    pub fn create_row<'a>(
        &'a self,
        body: &'a types::CreateRowDto,
    ) -> transport::Call<'a, types::CreateRowDto, types::RowDto> {
        self.call(&operations::CREATE_ROW, &[], body)
    }
    /// Links rows to a row through a relation field.
    ///
    /// Sends `POST /api/v3/metadata/create-row-relation`; the operationId is `createRowRelation`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createRowRelation")]
    #[inline]
    pub fn create_row_relation<'a>(
        &'a self,
        body: &'a types::CreateRelationValueDto,
    ) -> transport::Call<'a, types::CreateRelationValueDto, ()> {
        self.call(&operations::CREATE_ROW_RELATION, &[], body)
    }
    /// Runs a function of a data object.
    ///
    /// Sends `POST /api/v3/metadata/execute-operate`; the operationId is `executeOperate`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "executeOperate")]
    #[inline]
    pub fn execute_operate<'a>(
        &'a self,
        body: &'a types::FunctionModelOperateIdDto,
    ) -> transport::Call<'a, types::FunctionModelOperateIdDto, ()> {
        self.call(&operations::EXECUTE_OPERATE, &[], body)
    }
    /// Exports rows of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/export`; the operationId is `exportMetadata`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "exportMetadata")]
    #[doc(alias = "export")]
    #[inline]
    pub fn export_metadata<'a>(
        &'a self,
        body: &'a types::ExportModelDto,
    ) -> transport::Call<'a, types::ExportModelDto, ()> {
        self.call(&operations::EXPORT_METADATA, &[], body)
    }
    /// Exports the definition of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/export/model`; the operationId is `exportModel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "exportModel")]
    #[doc(alias = "model")]
    #[inline]
    pub fn export_model<'a>(
        &'a self,
        body: &'a types::ExportMetadataDto,
    ) -> transport::Call<'a, types::ExportMetadataDto, ()> {
        self.call(&operations::EXPORT_MODEL, &[], body)
    }
    /// Lists the rows of a data object that match conditions.
    ///
    /// `fetchAll` and `withPath` apply to tree models only, `getRelationFieldDetail` to relations with users
    /// only. Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/metadata/filter`; the operationId is `listRow`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listRow")]
    #[doc(alias = "filter")]
    #[inline]
    pub fn list_row<'a>(
        &'a self,
        body: &'a types::MetadataFilterDto,
    ) -> transport::Call<
        'a,
        types::MetadataFilterDto,
        types::FunctionModelValueListDto,
    > {
        self.call(&operations::LIST_ROW, &[], body)
    }
    /// Returns all rows of a data object that match conditions.
    ///
    /// Sends `POST /api/v3/metadata/get-all-metadata`; the operationId is `getAllMetadata`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllMetadata")]
    #[inline]
    pub fn get_all_metadata<'a>(
        &'a self,
        body: &'a types::GetAllRowDto,
    ) -> transport::Call<'a, types::GetAllRowDto, types::FunctionModelValueListDto> {
        self.call(&operations::GET_ALL_METADATA, &[], body)
    }
    /// Reads the rows of a data object page by page with a scroll ID.
    ///
    /// The default page size is 500 rows, the maximum is 5000. A retried call may skip a page.
    ///
    /// Sends `POST /api/v3/metadata/get-all-row-by-scrollid`; the operationId is `getAllMetadataRow`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `paging.scroll-size`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getAllMetadataRow")]
    #[doc(alias = "get_all_row_by_scrollid")]
    #[inline]
    pub fn get_all_metadata_row<'a>(
        &'a self,
        body: &'a types::GetAllRowVyScrollidDto,
    ) -> transport::Call<
        'a,
        types::GetAllRowVyScrollidDto,
        types::GetAllRowByScrollidDto,
    > {
        self.call(&operations::GET_ALL_METADATA_ROW, &[], body)
    }
    /// Returns the template for importing rows into a metadata model.
    ///
    /// Sends `GET /api/v3/metadata/get-import-template`; the operationId is `getImportTemplate`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getImportTemplate")]
    #[inline]
    pub fn get_import_template<'a>(
        &'a self,
        query: &'a types::GetImportTemplateQuery,
    ) -> transport::Call<'a, types::GetImportTemplateQuery, types::RowDto> {
        self.call(&operations::GET_IMPORT_TEMPLATE, &[], query)
    }
    /// Returns a metadata model.
    ///
    /// Sends `GET /api/v3/metadata/get-model`; the operationId is `getModel`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getModel")]
    #[inline]
    pub fn get_model<'a>(
        &'a self,
        query: &'a types::GetModelQuery,
    ) -> transport::Call<'a, types::GetModelQuery, types::FunctionModelDto> {
        self.call(&operations::GET_MODEL, &[], query)
    }
    /// Returns the display data of related rows.
    ///
    /// Sends `POST /api/v3/metadata/get-relation-info`; the operationId is `getRelationInfo`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRelationInfo")]
    #[inline]
    pub fn get_relation_info<'a>(
        &'a self,
        body: &'a types::GetRelationInfoDto,
    ) -> transport::Call<'a, types::GetRelationInfoDto, ()> {
        self.call(&operations::GET_RELATION_INFO, &[], body)
    }
    /// Returns a row of a data object.
    ///
    /// Sends `GET /api/v3/metadata/get-row`; the operationId is `getRow`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRow")]
    #[inline]
    pub fn get_row<'a>(
        &'a self,
        query: &'a types::GetRowQuery,
    ) -> transport::Call<'a, types::GetRowQuery, types::RowDto> {
        self.call(&operations::GET_ROW, &[], query)
    }
    /// Returns the row of a data object that has a given field value.
    ///
    /// The field must have unique values.
    ///
    /// Sends `GET /api/v3/metadata/get-row-by-value`; the operationId is `getRowByValue`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRowByValue")]
    #[inline]
    pub fn get_row_by_value<'a>(
        &'a self,
        query: &'a types::GetRowByValueQuery,
    ) -> transport::Call<'a, types::GetRowByValueQuery, types::RowDto> {
        self.call(&operations::GET_ROW_BY_VALUE, &[], query)
    }
    /// Lists the rows linked to a row through a relation field.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/metadata/get-row-relation`; the operationId is `getRelationValue`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getRelationValue")]
    #[doc(alias = "get_row_relation")]
    #[inline]
    pub fn get_relation_value<'a>(
        &'a self,
        query: &'a types::GetRelationValueQuery,
    ) -> transport::Call<'a, types::GetRelationValueQuery, types::RelationValueListDto> {
        self.call(&operations::GET_RELATION_VALUE, &[], query)
    }
    /// Returns the details of row relations.
    ///
    /// The query parameters of this operation are not documented.
    ///
    /// Sends `GET /api/v3/metadata/get-row-relation-details`; the operationId is `getRelationDetails`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRelationDetails")]
    #[doc(alias = "get_row_relation_details")]
    #[inline]
    pub fn get_relation_details<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::RelationValueListDto> {
        self.call(&operations::GET_RELATION_DETAILS, &[], &())
    }
    /// Lists the rows of a metadata model that belong to a group.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/metadata/group`; the operationId is `getMetadataGroupList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "getMetadataGroupList")]
    #[doc(alias = "group")]
    #[inline]
    pub fn get_metadata_group_list<'a>(
        &'a self,
        body: &'a types::MetadataGroupDto,
    ) -> transport::Call<'a, types::MetadataGroupDto, types::FunctionModelValueListDto> {
        self.call(&operations::GET_METADATA_GROUP_LIST, &[], body)
    }
    /// Imports rows into a data object from a file.
    ///
    /// Sends `POST /api/v3/metadata/import`; the operationId is `importMetadata`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "importMetadata")]
    #[doc(alias = "import")]
    #[inline]
    pub fn import_metadata<'a>(
        &'a self,
        body: &'a types::ImportModelDto,
    ) -> transport::Call<'a, types::ImportModelDto, ()> {
        self.call(&operations::IMPORT_METADATA, &[], body)
    }
    /// Imports the definition of a metadata model from a file.
    ///
    /// Sends `POST /api/v3/metadata/import/model`; the operationId is `importModel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "importModel")]
    #[doc(alias = "model")]
    #[inline]
    pub fn import_model<'a>(
        &'a self,
        body: &'a types::ImportMetadataDto,
    ) -> transport::Call<'a, types::ImportMetadataDto, ()> {
        self.call(&operations::IMPORT_MODEL, &[], body)
    }
    /// Lists the fields of a metadata model.
    ///
    /// Sends `GET /api/v3/metadata/list-field`; the operationId is `listField`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listField")]
    #[inline]
    pub fn list_field<'a>(
        &'a self,
        query: &'a types::ListFieldQuery,
    ) -> transport::Call<'a, types::ListFieldQuery, Vec<types::FunctionModelFieldDto>> {
        self.call(&operations::LIST_FIELD, &[], query)
    }
    /// Lists the metadata models.
    ///
    /// Sends `GET /api/v3/metadata/list-model`; the operationId is `listModel`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listModel")]
    #[inline]
    pub fn list_model<'a>(
        &'a self,
    ) -> transport::Call<'a, (), Vec<types::FunctionModelDto>> {
        self.call(&operations::LIST_MODEL, &[], &())
    }
    /// Lists the custom operations of a metadata model.
    ///
    /// `showCreated` takes effect only together with `fieldId`. Page numbers start at 1; the maximum page
    /// size is 50.
    ///
    /// Sends `GET /api/v3/metadata/list-operate`; the operationId is `listOperate`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `metadata.show-created`, `paging.limit`, `paging.page`.
    #[doc(alias = "listOperate")]
    #[inline]
    pub fn list_operate<'a>(
        &'a self,
        query: &'a types::ListOperateQuery,
    ) -> transport::Call<'a, types::ListOperateQuery, types::OperateModelDto> {
        self.call(&operations::LIST_OPERATE, &[], query)
    }
    /// Searches the rows that a relation field can link to.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/metadata/relation-search`; the operationId is `relationSearch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "relationSearch")]
    #[inline]
    pub fn relation_search<'a>(
        &'a self,
        body: &'a types::RelationSearchDto,
    ) -> transport::Call<'a, types::RelationSearchDto, types::RelationValueListDto> {
        self.call(&operations::RELATION_SEARCH, &[], body)
    }
    /// Deletes a field of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/remove-field`; the operationId is `remoteField`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "remoteField")]
    #[inline]
    pub fn remove_field<'a>(
        &'a self,
        body: &'a types::FunctionModelFieldIdDto,
    ) -> transport::Call<'a, types::FunctionModelFieldIdDto, ()> {
        self.call(&operations::REMOVE_FIELD, &[], body)
    }
    /// Deletes a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/remove-model`; the operationId is `removeModel`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeModel")]
    #[inline]
    pub fn remove_model<'a>(
        &'a self,
        body: &'a types::FunctionModelIdDto,
    ) -> transport::Call<'a, types::FunctionModelIdDto, ()> {
        self.call(&operations::REMOVE_MODEL, &[], body)
    }
    /// Deletes a custom operation of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/remove-operate`; the operationId is `removeOperate`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeOperate")]
    #[inline]
    pub fn remove_operate<'a>(
        &'a self,
        body: &'a types::FunctionModelOperateIdDto,
    ) -> transport::Call<'a, types::FunctionModelOperateIdDto, ()> {
        self.call(&operations::REMOVE_OPERATE, &[], body)
    }
    /// Deletes rows of a metadata model.
    ///
    /// Rows with children are rejected unless `recursive` is set.
    ///
    /// Sends `POST /api/v3/metadata/remove-row`; the operationId is `removeRow`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeRow")]
    #[inline]
    pub fn remove_row<'a>(
        &'a self,
        body: &'a types::RemoveRowDto,
    ) -> transport::Call<'a, types::RemoveRowDto, ()> {
        self.call(&operations::REMOVE_ROW, &[], body)
    }
    /// Removes a linked row from the relation fields of a row.
    ///
    /// Sends `POST /api/v3/metadata/remove-row-relation`; the operationId is `removeRelationValue`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removeRelationValue")]
    #[doc(alias = "remove_row_relation")]
    #[inline]
    pub fn remove_relation_value<'a>(
        &'a self,
        body: &'a types::RemoveRelationValueDto,
    ) -> transport::Call<'a, types::RemoveRelationValueDto, ()> {
        self.call(&operations::REMOVE_RELATION_VALUE, &[], body)
    }
    /// Updates a field of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/update-field`; the operationId is `updateField`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateField")]
    #[inline]
    pub fn update_field<'a>(
        &'a self,
        body: &'a types::UpdateFunctionModelFieldDto,
    ) -> transport::Call<
        'a,
        types::UpdateFunctionModelFieldDto,
        types::FunctionModelFieldDto,
    > {
        self.call(&operations::UPDATE_FIELD, &[], body)
    }
    /// Updates a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/update-model`; the operationId is `updateModel`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateModel")]
    #[inline]
    pub fn update_model<'a>(
        &'a self,
        body: &'a types::UpdateFunctionModelDto,
    ) -> transport::Call<'a, types::UpdateFunctionModelDto, types::FunctionModelDto> {
        self.call(&operations::UPDATE_MODEL, &[], body)
    }
    /// Updates a custom operation of a metadata model.
    ///
    /// Sends `POST /api/v3/metadata/update-operate`; the operationId is `updateOperate`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateOperate")]
    #[inline]
    pub fn update_operate<'a>(
        &'a self,
        body: &'a types::UpdateOperateModelDto,
    ) -> transport::Call<'a, types::UpdateOperateModelDto, ()> {
        self.call(&operations::UPDATE_OPERATE, &[], body)
    }
    /// Updates the values of a row of a data object.
    ///
    /// Sends `POST /api/v3/metadata/update-row`; the operationId is `updateRow`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updateRow")]
    #[inline]
    pub fn update_row<'a>(
        &'a self,
        body: &'a types::UpdateRowDto,
    ) -> transport::Call<'a, types::UpdateRowDto, types::RowDto> {
        self.call(&operations::UPDATE_ROW, &[], body)
    }
    /// Returns several rows of a data object by ID.
    ///
    /// The path of this operation has no `/api/v3` prefix.
    ///
    /// Sends `POST /get-row-batch`; the operationId is `getRowBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRowBatch")]
    #[inline]
    pub fn get_row_batch<'a>(
        &'a self,
        body: &'a types::GetRowBatchDto,
    ) -> transport::Call<'a, types::GetRowBatchDto, Vec<types::RowDto>> {
        self.call(&operations::GET_ROW_BATCH, &[], body)
    }
}
// @end
