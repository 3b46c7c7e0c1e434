/* A fact in running text, in the editor: chosen from the list, shown as its figure, removed whole. */
(function () {
  const { createElement } = window.React;
  const { EditorState, Modifier } = window.DraftJS;

  class FactSource extends window.draftail.ModalWorkflowSource {
    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.factChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData(chosen) {
      return { id: chosen.id };
    }

    /* As Wagtail's own, but the inserted figure is of one piece: nobody types inside it. */
    onChosen(chosen) {
      const { editorState, entityType, onComplete } = this.props;
      const content = editorState.getCurrentContent().createEntity(
        entityType.type,
        "IMMUTABLE",
        this.filterEntityData(chosen),
      );
      const key = content.getLastCreatedEntityKey();
      const changed = Modifier.replaceText(
        content, editorState.getSelection(), chosen.figure, null, key,
      );
      this.workflow.close();
      onComplete(EditorState.push(editorState, changed, "insert-characters"));
    }
  }

  function Fact({ children }) {
    return createElement("span", { className: "fact-entity", title: "Faktauppgift" }, children);
  }

  window.draftail.registerPlugin(
    { type: "FACT", source: FactSource, decorator: Fact },
    "entityTypes",
  );
})();
